package org.huiyi.meeting.read.minutes;

import java.util.List;
import org.huiyi.rest.Answer;

/// The parts of the page that nobody wrote: what the meeting's own record says.
final class HeldParts {
    private final PageWords words;
    private final Parts parts;

    HeldParts(PageWords words, String heading) {
        this.words = words;
        this.parts = new Parts(words, heading);
    }

    String attendance(List<AttendanceView> stays) {
        return parts.table(
                words.word("Attendance", "出席情况"),
                List.of("Person", "人员", "Party", "参与方", "From", "到场", "To", "离场", "Remark", "备注"),
                stays.stream()
                        .map(a ->
                                Parts.cells(
                                        words.person(a.name(), a.personId()),
                                        a.partyId(),
                                        words.time(a.arrivedAt()),
                                        words.time(a.leftAt()),
                                        parts.remark(a.late(), a.reason())))
                        .toList());
    }

    String agenda(ProceedingsView held) {
        return parts.table(
                words.word("Agenda as held", "议程执行情况"),
                List.of("No.", "序号", "Topic", "议题", "Minutes", "计划分钟", "From", "开始", "To", "结束"),
                held.agenda().stream()
                        .map(i ->
                                Parts.cells(
                                        i.n(),
                                        i.topic(),
                                        i.plannedMinutes(),
                                        words.time(i.startedAt()),
                                        words.time(i.endedAt())))
                        .toList());
    }

    String proceedings(ProceedingsView held) {
        return parts.list(
                        words.word("Contributions of the parties", "各参与方发言与意见"),
                        held.contributions().stream()
                                .map(c ->
                                        Parts.line(
                                                c.partyId(), words.contribution(c.kind(), c.n()))))
                + parts.list(
                        words.word("Incidents", "突发状况"),
                        held.incidents().stream()
                                .map(i ->
                                        Parts.line(
                                                words.time(i.startedAt()),
                                                words.incident(i.kind()),
                                                i.description(),
                                                i.action())))
                + parts.list(
                        words.word("Disagreements", "分歧"),
                        held.disagreements().stream()
                                .map(d -> Parts.line(d.topic(), d.description(), d.outcome())))
                + parts.list(
                        words.word("Important matters", "重要事项"),
                        held.importantMatters().stream().map(m -> Parts.line(m.matter())))
                + parts.list(
                        words.word("Findings", "认定"), held.findings().stream().map(this::finding));
    }

    private String finding(Answer.Remark remark) {
        return Parts.line(remark.rule(), remark.clause(), remark.message());
    }
}
