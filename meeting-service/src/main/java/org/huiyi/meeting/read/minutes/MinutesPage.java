package org.huiyi.meeting.read.minutes;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.read.minutes.MinutesView.ActionView;
import org.huiyi.meeting.read.minutes.MinutesView.Listed;
import org.huiyi.meeting.read.minutes.MinutesView.ResolutionView;
import org.jspecify.annotations.Nullable;

/// The minutes as a plain page to read or print, in English or Chinese.
record MinutesPage(MinutesView minutes, Copy copy, boolean chinese) {
    /// Whose copy this is; it stands on the page, so that one that gets out says where from.
    record Copy(Actor reader, Instant renderedAt) {}

    static String of(MinutesView minutes, Copy copy, Locale locale) {
        var chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        return new MinutesPage(minutes, copy, chinese).html();
    }

    private String html() {
        return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head><body>
        <h1>%s %s</h1>
        <p>%s: %s</p>
        %s%s%s%s%s</body></html>
        """
                .formatted(
                        chinese ? "zh-CN" : "en",
                        word("Minutes", "会议纪要"),
                        word("Minutes", "会议纪要"),
                        htmlEscape(minutes.meetingId()),
                        word("Status", "状态"),
                        minutes.status(),
                        part(word("Points", "讨论要点"), minutes.points(), Function.identity()),
                        part(
                                word("Resolutions", "决议事项"),
                                minutes.resolutions(),
                                ResolutionView::text),
                        part(word("Actions", "后续行动"), minutes.actions(), this::line),
                        annex(),
                        watermark());
    }

    private String annex() {
        String text = minutes.annex();
        return text == null
                ? ""
                : "<h2>"
                        + word("Annex (confidential)", "附件(涉密)")
                        + "</h2><p>"
                        + htmlEscape(text)
                        + "</p>\n";
    }

    private String watermark() {
        return "<footer>"
                + word("Copy of", "持有人")
                + " %s (%s), %s. %s</footer>"
                        .formatted(
                                htmlEscape(copy.reader().sub()),
                                htmlEscape(copy.reader().party()),
                                copy.renderedAt(),
                                word("For the parties of the meeting only.", "仅限参与方内部传阅,不得外泄。"));
    }

    private String line(ActionView action) {
        var assignee = action.assignee();
        return List.of(
                        Objects.toString(action.task(), ""),
                        Objects.toString(action.partyId(), ""),
                        assignee == null
                                ? ""
                                : Objects.requireNonNullElse(
                                        assignee.person(),
                                        Objects.toString(assignee.department(), "")),
                        Objects.toString(action.dueAt(), ""))
                .stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private <T> String part(
            String heading, @Nullable Listed<T> listed, Function<T, String> sentence) {
        if (listed == null) {
            return "";
        }
        String body =
                listed.none()
                        ? "<p>" + word("none", "无") + "</p>"
                        : listed.entries().stream()
                                .map(entry -> "<li>" + htmlEscape(sentence.apply(entry)) + "</li>")
                                .collect(Collectors.joining("", "<ol>", "</ol>"));
        return "<h2>" + heading + "</h2>" + body + "\n";
    }

    private String word(String english, String inChinese) {
        return chinese ? inChinese : english;
    }
}
