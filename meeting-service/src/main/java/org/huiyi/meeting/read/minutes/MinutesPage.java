package org.huiyi.meeting.read.minutes;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.read.minutes.MinutesView.ActionView;
import org.huiyi.meeting.read.minutes.MinutesView.ResolutionView;
import org.jspecify.annotations.Nullable;

/// The minutes as a plain page to read or print, in English or Chinese: which edition it is and whether the
/// minutes were in time stands at its head, whose copy it is at its foot.
record MinutesPage(MinutesView minutes, Copy copy, PageWords words) {
    private static final String STYLE =
            """
            body{font:1rem/1.5 serif;max-width:48rem;margin:auto;padding:1rem}
            table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.2rem .4rem;text-align:left}
            @media print{footer{position:fixed;bottom:0}h2{break-after:avoid}}\
            """;

    /// Whose copy this is; it stands on the page, so that one that gets out says where from.
    record Copy(Actor reader, Instant renderedAt) {}

    static String of(MinutesView minutes, Copy copy, Locale locale) {
        return new MinutesPage(minutes, copy, PageWords.of(locale)).html();
    }

    private String html() {
        String title = words.word("Minutes", "会议纪要");
        return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title><style>%s</style></head><body>
        <header><h1>%s %s</h1>
        <p>%s: %s</p>
        <p>%s</p></header>
        <main>%s</main>%s</body></html>
        """
                .formatted(
                        words.tag(),
                        title,
                        STYLE,
                        title,
                        htmlEscape(minutes.meetingId()),
                        words.word("Status", "状态"),
                        minutes.status(),
                        verdict(),
                        String.join("", parts()),
                        watermark());
    }

    private String verdict() {
        String edition = words.word("Edition " + minutes.edition(), "第" + minutes.edition() + "版");
        String late = minutes.lateReason();
        return htmlEscape(
                edition
                        + " · "
                        + words.status(minutes.status())
                        + (late == null ? "" : words.word(", because: ", "，原因：") + late));
    }

    private List<String> parts() {
        var held = new MinutesTables(minutes, words);
        return List.of(
                held.attendance(),
                held.agenda(),
                part(words.word("Points", "讨论要点"), minutes.points(), Function.identity()),
                part(
                        words.word("Resolutions", "决议事项"),
                        minutes.resolutions(),
                        ResolutionView::text),
                part(words.word("Actions", "后续行动"), minutes.actions(), this::line),
                held.proceedings(),
                held.sentTo(),
                held.editions(),
                held.objections(),
                annex());
    }

    private String annex() {
        String text = minutes.annex();
        return text == null
                ? ""
                : "<h2>"
                        + words.word("Annex (confidential)", "附件(涉密)")
                        + "</h2><p>"
                        + htmlEscape(text)
                        + "</p>\n";
    }

    private String watermark() {
        return "<footer>"
                + words.word("Copy of", "持有人")
                + " %s (%s), %s. %s</footer>"
                        .formatted(
                                htmlEscape(copy.reader().sub()),
                                htmlEscape(copy.reader().party()),
                                copy.renderedAt(),
                                words.word(
                                        "For the parties of the meeting only.", "仅限参与方内部传阅,不得外泄。"));
    }

    private String line(ActionView action) {
        var assignee = action.assignee();
        String name =
                assignee == null
                        ? null
                        : Objects.requireNonNullElse(
                                assignee.person(), Objects.toString(assignee.department(), ""));
        return Stream.of(
                        "#" + action.n(),
                        Objects.toString(action.task(), ""),
                        Objects.toString(action.partyId(), ""),
                        Objects.toString(name, ""),
                        Objects.toString(action.dueAt(), ""))
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
                        ? "<p>" + words.word("none", "无") + "</p>"
                        : listed.entries().stream()
                                .map(entry -> "<li>" + htmlEscape(sentence.apply(entry)) + "</li>")
                                .collect(Collectors.joining("", "<ol>", "</ol>"));
        return "<h2>" + heading + "</h2>" + body + "\n";
    }
}
