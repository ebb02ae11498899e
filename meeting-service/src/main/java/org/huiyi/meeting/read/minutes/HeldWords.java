package org.huiyi.meeting.read.minutes;

import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Contribution;
import org.huiyi.meeting.meeting.Disagreement;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.meeting.Turnout;
import org.jspecify.annotations.Nullable;

/// The words for what a meeting's own record knows by its kind.
record HeldWords(PageWords words) {
    String kind(AgendaItem.@Nullable Kind kind) {
        return switch (kind) {
            case null -> "";
            case REPORT -> words.word("report", "汇报");
            case DISCUSSION -> words.word("discussion", "讨论");
            case DECISION -> words.word("decision", "决策");
            case BREAK -> words.word("break", "休息");
        };
    }

    /// Of a party that somebody came for there is nothing to say but who did not.
    String turnout(Turnout.Kind kind) {
        return switch (kind) {
            case ABSENT -> words.word("nobody came", "无人到会");
            case EXCUSED -> words.word("nobody came, excused", "无人到会，理由正当");
            case ON_TIME, LATE, EXPECTED -> "";
        };
    }

    /// The organiser's word, where it was given.
    String justified(@Nullable Boolean justified) {
        if (justified == null) {
            return "";
        }
        return justified
                ? words.word(" (excused)", "（理由正当）")
                : words.word(" (not excused)", "（无正当理由）");
    }

    String incident(Incident.Kind kind) {
        return switch (kind) {
            case EQUIPMENT -> words.word("equipment", "设备");
            case AGENDA -> words.word("agenda", "议程");
            case NETWORK -> words.word("network", "网络");
            case SAFETY -> words.word("safety", "安全");
            case LEAK -> words.word("leak", "泄密");
            case OTHER -> words.word("other", "其他");
        };
    }

    String ending(Disagreement.Ending ending) {
        return switch (ending) {
            case TAKEN_ON -> words.word("the party took the action on", "责任方已接受该行动");
            case REJECTED -> words.word("the contest was not followed", "异议未获采纳");
            case UPHELD -> words.word("the party was released", "异议获采纳，责任方不再承担");
            case GIVEN_UP -> words.word("the action was given up", "该行动不再执行");
        };
    }

    String contribution(Contribution.Kind kind, @Nullable Integer n) {
        return switch (kind) {
            case SPOKE ->
                    n == null
                            ? words.word("spoke on an item dropped since", "就已取消的议程发言")
                            : words.word(
                                    "spoke on item " + n + " of the agenda", "就第" + n + "项议程发言");
            case RAISED_DISAGREEMENT -> words.word("raised disagreement " + n, "提出第" + n + "项分歧");
            case RAISED_CASE -> words.word("raised uncovered case " + n, "提出第" + n + "项未涵盖事项");
        };
    }
}
