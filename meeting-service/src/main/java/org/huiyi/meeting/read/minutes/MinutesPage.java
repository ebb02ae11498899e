package org.huiyi.meeting.read.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.read.minutes.MinutesView.ResolutionView;
import org.jspecify.annotations.Nullable;

/// The minutes as a plain page to read or print, in English or Chinese: which edition it is and whether the
/// minutes were in time stands at its head, whose copy it is at the foot of every sheet. It is XML as well,
/// for the press.
record MinutesPage(MinutesView minutes, Copy copy, PageWords words) {
    /// The foot of the page is written first, so that the press knows it on the first sheet.
    private static final String STYLE =
            """
            body{font:1rem/1.5 "%1$s",sans-serif;max-width:48rem;margin:auto;padding:1rem}
            table{border-collapse:collapse;width:100%%}th,td{border:1px solid;padding:.2rem .4rem;text-align:left}
            th,h1,h2,h3{font-weight:bold}section{border-left:3px solid;padding-left:.6rem}
            @media screen{body{display:flex;flex-direction:column}footer{order:1}}
            @page{size:A4;margin:18mm 16mm 22mm;@bottom-left{content:element(copy)}
            @bottom-right{font:8pt "%1$s";content:counter(page) " / " counter(pages)}}
            @media print{body{font-size:10pt;max-width:none;padding:0}tr{page-break-inside:avoid}
            h2,h3{page-break-after:avoid}table{-fs-table-paginate:paginate}
            footer{position:fixed;bottom:0;position:running(copy);font-size:8pt}}\
            """
                    .formatted(Press.FONT);

    /// Whose copy this is; it stands on the page, so that one that gets out says where from.
    record Copy(Actor reader, Instant renderedAt) {}

    static String of(MinutesView minutes, Copy copy, Locale locale) {
        return new MinutesPage(minutes, copy, PageWords.of(locale, minutes.zone())).html();
    }

    private String html() {
        return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"/><title>%s</title>\
        <meta name="description" content="%s"/><style>%s</style></head><body>
        %s
        <header><h1>%s</h1>
        <p><strong>%s</strong></p>
        %s</header>
        <main>%s</main></body></html>
        """
                .formatted(
                        words.tag(),
                        title(),
                        verdict(),
                        STYLE,
                        watermark(),
                        title(),
                        verdict(),
                        facts(),
                        String.join("", parts()));
    }

    private String title() {
        String of = Objects.requireNonNullElse(minutes.title(), minutes.meetingId());
        Integer session = minutes.session();
        String which =
                session == null ? "" : words.word(", session " + session, "（第" + session + "场）");
        return words.word("Minutes: ", "会议纪要：") + Markup.text(of) + which;
    }

    private String verdict() {
        int number = minutes.edition();
        String edition =
                minutes.publishedAt() == null
                        ? ""
                        : words.word("Edition " + number + " · ", "第" + number + "版 · ");
        String late = minutes.lateReason();
        return Markup.text(
                edition
                        + words.status(minutes.status())
                        + (late == null ? "" : words.word(", because: ", "，原因：") + late));
    }

    private String facts() {
        return fact("Meeting", "会议", minutes.meetingId())
                + fact("Due", "期限", words.time(minutes.dueAt()))
                + clocks()
                + fact("Published", "发布时间", words.time(minutes.publishedAt()))
                + fact(
                        "Attendance, agenda and course of the meeting as on record at",
                        "出席、议程及会议经过以此时的记录为准",
                        words.time(minutes.heldAsOf()));
    }

    /// Those of the meeting only when they were changed meanwhile.
    private String clocks() {
        return minutes.clocks().stream()
                .filter(clock -> clock.wasChanged() || !clock.zone().equals(minutes.zone()))
                .map(words::clock)
                .map(line -> "<p>" + Markup.text(line) + "</p>\n")
                .collect(Collectors.joining());
    }

    private String fact(String english, String chinese, String value) {
        return value.isEmpty()
                ? ""
                : "<p>" + words.word(english + ": ", chinese + "：") + Markup.text(value) + "</p>\n";
    }

    private List<String> parts() {
        var held = new HeldParts(words, "h2");
        var after = new AfterParts(minutes, words);
        return List.of(
                held.attendance(minutes.attendance()),
                held.agenda(minutes.proceedings()),
                part(words.word("Points", "讨论要点"), minutes.points(), Function.identity()),
                part(words.word("Resolutions", "决议事项"), minutes.resolutions(), this::line),
                part(words.word("Actions", "后续行动"), minutes.actions(), this::line),
                held.proceedings(minutes.proceedings()),
                addendum(),
                after.sentTo(),
                after.editions(),
                after.objections(),
                annex());
    }

    private String addendum() {
        HeldView later = minutes.addendum();
        if (later == null) {
            return "";
        }
        var held = new HeldParts(words, "h3");
        return "<section><h2>"
                + words.word("Put on record after this edition", "本版之后的更正与补充记录")
                + "</h2>\n"
                + held.attendance(later.attendance())
                + held.agenda(later.proceedings())
                + held.proceedings(later.proceedings())
                + "</section>\n";
    }

    private String annex() {
        String text = minutes.annex();
        return text == null
                ? ""
                : "<h2>"
                        + words.word("Annex (confidential)", "附件(涉密)")
                        + "</h2><p>"
                        + Markup.text(text)
                        + "</p>\n";
    }

    private String watermark() {
        return "<footer>%s %s (%s), %s. %s</footer>"
                .formatted(
                        words.word("Copy of", "持有人"),
                        Markup.text(copy.reader().sub()),
                        Markup.text(copy.reader().party()),
                        words.time(copy.renderedAt()),
                        words.word("For the parties of the meeting only.", "仅限参与方内部传阅,不得外泄。"));
    }

    private String line(ResolutionView resolution) {
        String why = resolution.noActionReason();
        String idle =
                why == null
                        ? ""
                        : words.word(" (no action needed: " + why + ")", "（无需行动：" + why + "）");
        return resolution.text() + words.reversal(resolution.supersedes()) + idle;
    }

    private String line(ActionView action) {
        var assignee = action.assignee();
        String who =
                assignee == null
                        ? ""
                        : Objects.requireNonNullElse(
                                assignee.person(), Objects.toString(assignee.department(), ""));
        Integer n = action.resolution();
        String helpers = String.join(", ", action.contributors());
        String due = words.time(action.dueAt());
        return Stream.of(
                        "#" + action.n(),
                        Objects.toString(action.task(), ""),
                        n == null ? "" : words.word("resolution " + n, "决议" + n),
                        Objects.toString(action.partyId(), ""),
                        who,
                        helpers.isEmpty() ? "" : words.word("with ", "协助：") + helpers,
                        due.isEmpty() ? "" : words.word("due ", "期限 ") + due)
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
                                .map(entry -> "<li>" + Markup.text(sentence.apply(entry)) + "</li>")
                                .collect(Collectors.joining("", "<ol>", "</ol>"));
        return "<h2>" + heading + "</h2>" + body + "\n";
    }
}
