package org.huiyi.meeting.read.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.huiyi.contracts.decision.Actor;

/// The minutes as a plain page to read or print, in English or Chinese: which edition it is and whether the
/// minutes were in time stands at its head, whose copy it is at the foot of every sheet. It is XML as well,
/// for the press.
record MinutesPage(MinutesView minutes, Copy copy, PageWords words) {
    /// Whose copy this is; it stands on the page, so that one that gets out says where from.
    record Copy(Actor reader, Instant renderedAt) {}

    static String of(MinutesView minutes, Copy copy, Locale locale) {
        return new MinutesPage(minutes, copy, PageWords.of(locale, minutes.zone())).html();
    }

    private String html() {
        var front = new FrontParts(minutes, words, new Parts(words, "h2"));
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
                        front.title(),
                        front.verdict(),
                        PageStyle.SHEET,
                        watermark(),
                        front.title(),
                        front.verdict(),
                        front.facts(),
                        String.join("", parts()));
    }

    private List<String> parts() {
        var held = new HeldParts(words, "h2");
        var written = new WrittenParts(minutes, words, new Parts(words, "h2"));
        var after = new AfterParts(minutes, words);
        return List.of(
                held.attendance(minutes.attendance()),
                held.absences(minutes.absences()),
                held.agenda(minutes.proceedings()),
                written.all(),
                new CourseParts(words, "h2").of(minutes.proceedings()),
                addendum(),
                after.sentTo(),
                after.editions(),
                after.objections(),
                written.annex());
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
                + new HeadParts(words, new Parts(words, "h3")).of(later.head())
                + held.attendance(later.attendance())
                + held.absences(later.absences())
                + held.agenda(later.proceedings())
                + new CourseParts(words, "h3").of(later.proceedings())
                + "</section>\n";
    }

    private String watermark() {
        String reader = Markup.text(copy.reader().sub());
        String party = Markup.text(copy.reader().party());
        return "<footer>%s %s%s%s</footer>"
                .formatted(
                        words.word("Copy of", "持有人"),
                        reader + words.word(" (" + party + "), ", "（" + party + "），"),
                        words.time(copy.renderedAt()) + words.word(". ", "。"),
                        words.word("For the parties of the meeting only.", "仅限参与方内部传阅，不得外泄。"));
    }
}
