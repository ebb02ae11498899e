package org.huiyi.meeting.read.minutes;

import java.util.Objects;
import org.huiyi.meeting.minutes.MinutesId;
import org.huiyi.meeting.minutes.Numbering;
import org.huiyi.meeting.read.minutes.MinutesView.ResolutionView;

/// What the recorder wrote. Resolutions and actions go by the numbers that others refer to them by.
record WrittenParts(MinutesView minutes, PageWords words, Parts parts) {
    String all() {
        return parts.numbered(words.word("Points", "讨论要点"), minutes.points())
                + parts.named(words.word("Resolutions", "决议事项"), minutes.resolutions(), this::line)
                + parts.named(words.word("Actions", "后续行动"), minutes.actions(), this::line);
    }

    String annex() {
        String text = minutes.annex();
        return text == null
                ? ""
                : "<h2>"
                        + words.word("Annex (confidential)", "附件（涉密）")
                        + "</h2><p>"
                        + Markup.text(text)
                        + "</p>\n";
    }

    private String line(ResolutionView resolution) {
        String why = resolution.noActionReason();
        String idle =
                why == null
                        ? ""
                        : words.word(" (no action needed: " + why + ")", "（无需行动：" + why + "）");
        return Parts.line(
                named(resolution.n()),
                resolution.text() + words.reversal(resolution.supersedes()) + idle);
    }

    private String line(ActionView action) {
        Integer place = action.resolution();
        String helpers = String.join(words.word(", ", "、"), action.contributors());
        String due = words.time(action.dueAt());
        return Parts.line(
                words.word("Action " + action.n(), "行动" + action.n()),
                action.task(),
                place == null ? null : named(Numbering.through(session(), place)),
                action.partyId(),
                assignee(action),
                helpers.isEmpty() ? null : words.word("with ", "协助：") + helpers,
                due.isEmpty() ? null : words.word("due ", "期限 ") + due);
    }

    private static String assignee(ActionView action) {
        var assignee = action.assignee();
        return assignee == null
                ? ""
                : Objects.requireNonNullElse(
                        assignee.person(), Objects.toString(assignee.department(), ""));
    }

    private String named(int resolution) {
        return words.word("Resolution " + resolution, "决议" + resolution);
    }

    private int session() {
        return Objects.requireNonNullElse(minutes.session(), MinutesId.FIRST);
    }
}
