package org.huiyi.meeting.law;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.PendingAgenda;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// What the parties were told is changed only with a reason, and in good time (四(二)2). Purpose, time, place and
/// cancellation count as agenda; how long before the start is the house's own number.
///
/// > 如需调整议程,需提前通知所有参与方并说明原因
@Provision(Rule.R53)
public final class NoticeOfChanges {
    private NoticeOfChanges() {}

    public static Finding remark() {
        return Finding.flag(Rule.R53, "changed-without-reason");
    }

    public static List<Finding> remarks(
            @Nullable Timetable timetable, Instant changedAt, Duration lead) {
        return timetable != null && changedAt.isAfter(timetable.startsAt().minus(lead))
                ? List.of(Finding.flag(Rule.R53, "changed-late", lead.toString()))
                : List.of();
    }

    /// Parties that no message could be sent to; the change becomes an incident (二(二)4).
    public static Finding remarkOnSilence(List<String> parties) {
        return Finding.flag(Rule.R53, "change-not-told", String.join(", ", parties));
    }

    /// A meeting that starts before everybody was told of the agenda it follows.
    public static List<Finding> remarksOnStart(@Nullable PendingAgenda pending) {
        return pending == null
                ? List.of()
                : List.of(Finding.flag(Rule.R53, "started-before-told"), remarkInSession());
    }

    public static Finding remarkOnEdit() {
        return Finding.guide(Rule.R53, "agenda-edited");
    }

    /// Spelling only: nothing but the wording of topics and questions differs, and that by little.
    public static boolean isEditorial(List<AgendaItem> before, List<AgendaItem> after) {
        return before.size() == after.size()
                && IntStream.range(0, before.size())
                        .allMatch(i -> isSpelling(before.get(i), after.get(i)));
    }

    private static boolean isSpelling(AgendaItem before, AgendaItem after) {
        return after.topic() != null
                && before.topic() != null
                && after.rephrased(before.topic(), before.guidingQuestions()).equals(before)
                && Spelling.isClose(before.topic(), after.topic());
    }

    /// Once the meeting is under way a change of its agenda is an incident (二(二)4), told with its reason.
    public static Finding remarkInSession() {
        return Finding.guide(Rule.R28, "agenda-changed-in-session");
    }
}
