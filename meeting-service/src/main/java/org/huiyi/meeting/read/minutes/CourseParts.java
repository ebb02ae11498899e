package org.huiyi.meeting.read.minutes;

import org.huiyi.meeting.read.minutes.ProceedingsView.DisagreementView;
import org.huiyi.meeting.read.minutes.ProceedingsView.IncidentView;
import org.huiyi.rest.Answer;
import org.jspecify.annotations.Nullable;

/// What was said, came up and was remarked on in the course of the meeting.
final class CourseParts {
    private final PageWords words;
    private final HeldWords kinds;
    private final Parts parts;

    CourseParts(PageWords words, String heading) {
        this.words = words;
        this.kinds = new HeldWords(words);
        this.parts = new Parts(words, heading);
    }

    String of(ProceedingsView held) {
        return contributions(held)
                + parts.list(
                        words.word("Incidents", "突发状况"),
                        held.incidents().stream().map(this::incident))
                + parts.list(
                        words.word("Disagreements", "分歧"),
                        held.disagreements().stream().map(this::disagreement))
                + parts.list(
                        words.word("Important matters", "重要事项"),
                        held.importantMatters().stream().map(m -> Parts.line(m.matter())))
                + parts.list(
                        words.word("Findings", "认定"), held.findings().stream().map(this::finding));
    }

    private String contributions(ProceedingsView held) {
        return parts.list(
                words.word("Contributions of the parties", "各参与方发言与意见"),
                held.contributions().stream()
                        .map(c -> Parts.line(c.partyId(), kinds.contribution(c.kind(), c.n()))));
    }

    private String incident(IncidentView i) {
        return Parts.line(
                words.time(i.startedAt()),
                kinds.incident(i.kind()),
                i.description(),
                told("effect", "影响", i.effect()),
                told("action", "处置", i.action()),
                i.resolvedAt() == null
                        ? words.word("not resolved", "尚未解决")
                        : words.word("resolved ", "解决于 ") + words.time(i.resolvedAt()));
    }

    private String disagreement(DisagreementView d) {
        return Parts.line(
                "#" + d.n(),
                d.topic(),
                d.description(),
                d.raisedBy() == null
                        ? words.word("contest of an action", "对行动的异议")
                        : words.word("raised by ", "提出方：") + d.raisedBy(),
                settlement(d),
                d.dissenters().isEmpty()
                        ? null
                        : told(
                                "still disagree",
                                "仍持异议",
                                String.join(words.word(", ", "、"), d.dissenters())));
    }

    private String settlement(DisagreementView d) {
        var ending = d.ending();
        return d.settledAt() == null
                ? words.word("open", "尚未解决")
                : Parts.line(
                        words.word("settled ", "解决于 ") + words.time(d.settledAt()),
                        told("outcome", "处理结果", d.outcome()),
                        ending == null ? null : kinds.ending(ending));
    }

    private @Nullable String told(String english, String chinese, @Nullable String text) {
        return text == null ? null : words.word(english + ": ", chinese + "：") + text;
    }

    private String finding(Answer.Remark remark) {
        return Parts.line(remark.rule(), remark.clause(), remark.message());
    }
}
