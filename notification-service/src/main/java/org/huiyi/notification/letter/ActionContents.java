package org.huiyi.notification.letter;

import static org.huiyi.notification.law.DiscretionOfNotices.isSensitive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.notification.letter.Part.Fact;
import org.huiyi.notification.notice.Matter.ActionAssigned;
import org.huiyi.notification.notice.Matter.ActionNews;
import org.jspecify.annotations.Nullable;

/// What a letter tells of an action: the task, somebody's words, and the times that count. Of one that a
/// sensitive meeting assigned only the times.
record ActionContents(Wording words) {
    List<Part> assigned(ActionAssigned m) {
        var parts = new ArrayList<Part>();
        if (!isSensitive(m.title())) {
            parts.add(fact("task", m.task().readable()));
        }
        parts.add(fact("due", time(m.dueAt(), m.zone())));
        return parts;
    }

    List<Part> news(ActionNews m) {
        var parts = new ArrayList<Part>();
        Personal note = m.note();
        if (!isSensitive(m.title())) {
            parts.add(fact("task", m.task().readable()));
            if (note != null) {
                parts.add(fact(noteOf(m), note.readable()));
            }
        }
        parts.addAll(times(m));
        return parts;
    }

    /// What nobody missed has no due time: it came up, and the action is due beside it.
    private List<Part> times(ActionNews m) {
        Instant since = m.since();
        if (dueOf(m).equals("due")) {
            return List.of(fact("due", time(m.dueAt(), m.zone())));
        }
        return since == null
                ? List.of(fact(dueOf(m), time(m.dueAt(), m.zone())))
                : List.of(
                        fact(dueOf(m), time(since, m.zone())),
                        fact("due", time(m.dueAt(), m.zone())));
    }

    /// As what the time that it is about is shown.
    private static String dueOf(ActionNews m) {
        return switch (m.news()) {
            case REPORT_DUE_SOON, PROGRESS_MISSED -> "reportDue";
            case ESCALATED -> dueOf(m.cause());
            case DUE_SOON,
                    OVERDUE,
                    RETURNED,
                    DELEGATED,
                    SETTLED,
                    EXTENDED,
                    DISPOSED,
                    REOPENED,
                    TO_VERIFY ->
                    "due";
        };
    }

    private static String dueOf(ActionNews.@Nullable Cause cause) {
        return switch (cause) {
            case PROGRESS_MISSED -> "reportDue";
            case CHECK_MISSED -> "checkDue";
            case VERIFICATION_MISSED -> "verificationDue";
            case CONTESTED -> "contested";
            case ORPHANED -> "left";
            case UNTOLD -> "toBeTold";
            case OVERDUE -> "due";
            case null -> "due";
        };
    }

    /// As what the words are shown.
    private static String noteOf(ActionNews m) {
        return switch (m.news()) {
            case RETURNED -> "note";
            case TO_VERIFY -> "evidence";
            case DUE_SOON,
                    REPORT_DUE_SOON,
                    PROGRESS_MISSED,
                    OVERDUE,
                    ESCALATED,
                    DELEGATED,
                    SETTLED,
                    EXTENDED,
                    DISPOSED,
                    REOPENED ->
                    "reason";
        };
    }

    private String time(Instant at, @Nullable String zone) {
        return zone == null ? words.utc(at) : words.time(at, zone);
    }

    private Fact fact(String label, String value) {
        return new Fact(words.say("label." + label), value);
    }
}
