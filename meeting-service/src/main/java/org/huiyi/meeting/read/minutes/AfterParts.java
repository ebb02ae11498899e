package org.huiyi.meeting.read.minutes;

import java.util.List;
import java.util.stream.Collectors;

/// What became of the minutes themselves.
record AfterParts(MinutesView minutes, PageWords words, Parts parts) {
    AfterParts(MinutesView minutes, PageWords words) {
        this(minutes, words, new Parts(words, "h2"));
    }

    String sentTo() {
        return parts.table(
                words.word("Sent to", "发送情况"),
                List.of("Party", "参与方", "At", "时间", "Remark", "备注"),
                minutes.sentTo().stream()
                        .map(s ->
                                Parts.cells(
                                        s.partyId(),
                                        words.time(s.sentAt()),
                                        parts.remark(s.late(), s.cause())))
                        .toList());
    }

    String editions() {
        return parts.list(
                words.word("Editions", "版次"),
                minutes.editions().stream()
                        .map(e ->
                                Parts.line(
                                        words.word(
                                                "Edition " + e.edition(), "第" + e.edition() + "版"),
                                        words.time(e.at()),
                                        e.reason(),
                                        e.changes() == null
                                                ? null
                                                : e.changes().stream()
                                                        .map(EditionView.ChangeView::sentence)
                                                        .collect(
                                                                Collectors.joining(
                                                                        words.word("; ", "；"))))));
    }

    String objections() {
        return parts.list(
                words.word("Objections", "异议"),
                minutes.objections().stream()
                        .map(o -> Parts.line(o.partyId(), o.text(), o.answer())));
    }
}
