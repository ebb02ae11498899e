package org.huiyi.meeting.read.persons;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Duty;
import org.huiyi.meeting.meeting.PlanEvent.RecorderAppointed;
import org.huiyi.meeting.meeting.Support;
import org.jspecify.annotations.Nullable;

/// Finds the persons in an event: whoever personal data belongs to, and whoever is counted on.
final class Named {
    private Named() {}

    static Set<String> in(Record event) {
        var found = new HashSet<String>();
        collect(event, found);
        return found;
    }

    private static void collect(@Nullable Object value, Set<String> found) {
        switch (value) {
            case null -> {}
            case Personal personal -> found.add(personal.person());
            case Collection<?> many -> many.forEach(one -> collect(one, found));
            case Record part -> {
                counted(part).stream().filter(Objects::nonNull).forEach(found::add);
                for (RecordComponent component : part.getClass().getRecordComponents()) {
                    collect(read(part, component), found);
                }
            }
            default -> {}
        }
    }

    private static Collection<@Nullable String> counted(Record part) {
        return switch (part) {
            case Duty duty -> nullable(duty.person());
            case Support s -> nullable(s.signIn(), s.handOut(), s.technical(), s.catering());
            case RecorderAppointed e -> nullable(e.personId());
            case AgendaItem item -> nullable(item.speakers().toArray(String[]::new));
            default -> List.of();
        };
    }

    private static Collection<@Nullable String> nullable(@Nullable String... ids) {
        return java.util.Arrays.asList(ids);
    }

    private static @Nullable Object read(Record part, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record cannot be read", e);
        }
    }
}
