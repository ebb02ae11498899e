package org.huiyi.eventstore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Revision;

/// The vocabulary of a store: `meeting.MeetingEnded` and the record that means it today.
/// A service declares one as a bean from its sealed event families.
public final class EventNames {
    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    private EventNames() {}

    @SafeVarargs
    public static EventNames of(Class<? extends Event>... families) {
        var all = new EventNames();
        List.of(families).forEach(all::learn);
        return all;
    }

    private void learn(Class<?> family) {
        for (Class<?> event : family.getPermittedSubclasses()) {
            if (event.isSealed()) {
                learn(event);
                continue;
            }
            String name = spoken(event);
            if (classes.putIfAbsent(name, event) != null) {
                throw new IllegalStateException("Two events are named " + name);
            }
            names.put(event, name);
        }
    }

    /// The logical name of an event's class by the rule alone, whether a store knows it or not.
    static String spoken(Class<?> event) {
        String room = event.getPackageName();
        return room.substring(room.lastIndexOf('.') + 1) + '.' + event.getSimpleName();
    }

    /// The logical name of an event's class, if this vocabulary has it.
    public Optional<String> nameOf(Class<?> event) {
        return Optional.ofNullable(names.get(event));
    }

    public Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /// Every event that this release may write.
    public Set<Class<?>> events() {
        return Set.copyOf(names.keySet());
    }

    /// The revision that this release writes.
    public static int revisionOf(Class<?> event) {
        Revision revision = event.getAnnotation(Revision.class);
        return revision == null ? 1 : revision.value();
    }
}
