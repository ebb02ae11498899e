package org.huiyi.meeting.law;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PlanRefusal.AgendaEmpty;
import org.huiyi.meeting.law.PlanRefusal.AgendaTooLong;
import org.huiyi.meeting.law.PlanRefusal.ItemIncomplete;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// An agenda says what comes when, for how long and who speaks, and fits its slot (二(一)3). Elapsed minutes:
/// midnight and clock changes do not matter.
///
/// > 包括时间安排、发言顺序、讨论环节
@Provision(Rule.R12)
public final class AgendaOfMeeting {
    /// No track is called so: one has a name.
    private static final String EVERYBODY = "";

    private AgendaOfMeeting() {}

    /// @param timetable null while the time is not fixed; the sum is then judged when it is
    public static List<Refusal> bars(List<AgendaItem> items, @Nullable Timetable timetable) {
        var bars = new ArrayList<Refusal>();
        if (items.isEmpty()) {
            bars.add(new AgendaEmpty());
        }
        IntStream.range(0, items.size()).forEach(i -> addMissing(bars, items.get(i), i + 1));
        if (timetable != null) {
            bars.addAll(overrun(items, timetable.slot()));
        }
        return bars;
    }

    /// Empty when the items fit into the slot; exactly filling it fits.
    public static List<Refusal> overrun(List<AgendaItem> items, Duration slot) {
        long planned = elapsed(items);
        return Duration.ofMinutes(planned).compareTo(slot) > 0
                ? List.of(new AgendaTooLong(planned, slot.toMinutes()))
                : List.of();
    }

    /// How many minutes the items take one after the other, those of different tracks side by side.
    static long elapsed(List<AgendaItem> items) {
        var byTrack =
                items.stream()
                        .collect(
                                Collectors.groupingBy(
                                        item -> Objects.toString(item.track(), EVERYBODY),
                                        Collectors.summingLong(AgendaOfMeeting::minutes)));
        long together = Objects.requireNonNullElse(byTrack.remove(EVERYBODY), 0L);
        return together + byTrack.values().stream().reduce(0L, Math::max);
    }

    /// Reports and decisions with nobody to give them.
    public static List<Finding> remarks(List<AgendaItem> items) {
        return IntStream.range(0, items.size())
                .filter(i -> lacksSpeaker(items.get(i)))
                .mapToObj(i -> Finding.flag(Rule.R12, "item-without-speaker", "" + (i + 1)))
                .toList();
    }

    private static void addMissing(List<Refusal> bars, AgendaItem item, int number) {
        if (item.topic() == null || item.topic().isBlank()) {
            bars.add(new ItemIncomplete(number, "topic"));
        }
        if (item.kind() == null) {
            bars.add(new ItemIncomplete(number, "kind"));
        }
        if (minutes(item) <= 0) {
            bars.add(new ItemIncomplete(number, "minutes"));
        }
    }

    private static long minutes(AgendaItem item) {
        return item.minutes() == null ? 0 : item.minutes();
    }

    private static boolean lacksSpeaker(AgendaItem item) {
        return (item.kind() == Kind.REPORT || item.kind() == Kind.DECISION)
                && item.speakers().isEmpty();
    }

    public static Finding remarkOnAbsence() {
        return Finding.flag(Rule.R12, "agenda-missing");
    }
}
