package org.huiyi.meeting.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// Enough of the slot is left to discuss and decide (二(一)3); how much is the house's own number. A meeting in
/// which there is nothing to discuss or decide is a briefing and exempt.
///
/// > 预留足够的互动和讨论时间
@Provision(Rule.R13)
public final class RoomForDiscussion {
    private RoomForDiscussion() {}

    /// @param timetable null while the time is not fixed; the items then stand for the slot
    public static List<Finding> remarks(
            List<AgendaItem> items, @Nullable Timetable timetable, BigDecimal share) {
        long slot = timetable == null ? minutes(items, _ -> true) : timetable.slot().toMinutes();
        long open = minutes(items, RoomForDiscussion::isOpen);
        boolean briefing = items.stream().noneMatch(RoomForDiscussion::isOpen);
        boolean enough =
                share.multiply(BigDecimal.valueOf(slot)).compareTo(BigDecimal.valueOf(open)) <= 0;
        return briefing || enough
                ? List.of()
                : List.of(
                        Finding.flag(
                                Rule.R13,
                                "discussion-short",
                                String.valueOf(open),
                                String.valueOf(slot)));
    }

    private static boolean isOpen(AgendaItem item) {
        return item.kind() == Kind.DISCUSSION || item.kind() == Kind.DECISION;
    }

    private static long minutes(List<AgendaItem> items, Predicate<AgendaItem> which) {
        return AgendaOfMeeting.elapsed(items.stream().filter(which).toList());
    }
}
