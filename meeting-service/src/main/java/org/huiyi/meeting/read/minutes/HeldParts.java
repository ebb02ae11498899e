package org.huiyi.meeting.read.minutes;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyi.meeting.read.minutes.AbsenceView.AbsentView;

/// Who was there and who was not, and what was on.
final class HeldParts {
    private final PageWords words;
    private final HeldWords kinds;
    private final Parts parts;

    HeldParts(PageWords words, String heading) {
        this.words = words;
        this.kinds = new HeldWords(words);
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

    String absences(List<AbsenceView> absences) {
        return parts.table(
                words.word("Absent", "缺席情况"),
                List.of("Party", "参与方", "Persons", "人员", "Remark", "备注"),
                absences.stream()
                        .map(a ->
                                Parts.cells(
                                        a.partyId(),
                                        a.persons().stream()
                                                .map(this::absent)
                                                .collect(Collectors.joining(words.word(", ", "、"))),
                                        Parts.line(kinds.turnout(a.standing()), a.reason())))
                        .toList());
    }

    private String absent(AbsentView one) {
        return words.person(one.name(), one.personId()) + kinds.justified(one.justified());
    }

    String agenda(ProceedingsView held) {
        return parts.table(
                words.word("Agenda as held", "议程执行情况"),
                List.of(
                        "No.", "序号", "Topic", "议题", "Kind", "类型", "Minutes", "计划分钟", "From", "开始",
                        "To", "结束"),
                held.agenda().stream()
                        .map(i ->
                                Parts.cells(
                                        i.n(),
                                        i.topic(),
                                        kinds.kind(i.kind()),
                                        i.plannedMinutes(),
                                        words.time(i.startedAt()),
                                        words.time(i.endedAt())))
                        .toList());
    }
}
