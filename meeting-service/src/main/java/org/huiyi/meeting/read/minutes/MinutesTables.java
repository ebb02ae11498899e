package org.huiyi.meeting.read.minutes;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.rest.Answer;
import org.jspecify.annotations.Nullable;

/// The parts of the page that nobody wrote: what the meeting's own record says, and what became of the
/// minutes. A part with nothing in it is left out.
record MinutesTables(MinutesView minutes, PageWords words) {
    String attendance() {
        return table(
                words.word("Attendance", "出席情况"),
                heads("Person", "人员", "Party", "参与方", "From", "到场", "To", "离场", "Remark", "备注"),
                minutes.attendance().stream()
                        .map(a ->
                                cells(
                                        a.personId(),
                                        a.partyId(),
                                        a.arrivedAt(),
                                        a.leftAt(),
                                        remark(a.late(), a.reason())))
                        .toList());
    }

    String agenda() {
        return table(
                words.word("Agenda as held", "议程执行情况"),
                heads("No.", "序号", "Topic", "议题", "Minutes", "计划分钟", "From", "开始", "To", "结束"),
                minutes.proceedings().agenda().stream()
                        .map(i ->
                                cells(
                                        i.n(),
                                        i.topic(),
                                        i.plannedMinutes(),
                                        i.startedAt(),
                                        i.endedAt()))
                        .toList());
    }

    String proceedings() {
        var held = minutes.proceedings();
        return list(
                        words.word("Incidents", "突发状况"),
                        held.incidents().stream()
                                .map(i ->
                                        line(i.startedAt(), i.kind(), i.description(), i.action())))
                + list(
                        words.word("Disagreements", "分歧"),
                        held.disagreements().stream()
                                .map(d -> line(d.topic(), d.description(), d.outcome())))
                + list(
                        words.word("Important matters", "重要事项"),
                        held.importantMatters().stream().map(m -> line(m.matter())))
                + list(words.word("Findings", "认定"), held.findings().stream().map(this::finding));
    }

    String sentTo() {
        return table(
                words.word("Sent to", "发送情况"),
                heads("Party", "参与方", "At", "时间", "Remark", "备注"),
                minutes.sentTo().stream()
                        .map(s -> cells(s.partyId(), s.sentAt(), remark(s.late(), s.cause())))
                        .toList());
    }

    String editions() {
        return list(
                words.word("Editions", "版次"),
                minutes.editions().stream()
                        .map(e ->
                                line(
                                        e.edition(),
                                        e.at(),
                                        e.reason(),
                                        e.changes() == null
                                                ? null
                                                : e.changes().stream()
                                                        .map(EditionView.ChangeView::sentence)
                                                        .collect(Collectors.joining("; ")))));
    }

    String objections() {
        return list(
                words.word("Objections", "异议"),
                minutes.objections().stream().map(o -> line(o.partyId(), o.text(), o.answer())));
    }

    private String finding(Answer.Remark remark) {
        return line(remark.rule(), remark.clause(), remark.message());
    }

    private String remark(boolean late, @Nullable String why) {
        return Stream.of(late ? words.word("late", "迟") : "", Objects.toString(why, ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
    }

    /// In pairs, English and Chinese.
    private List<String> heads(String... pairs) {
        return Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
                .map(i -> words.word(pairs[i], pairs[i + 1]))
                .toList();
    }

    private static String line(@Nullable Object... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String cells(@Nullable Object... values) {
        return Stream.of(values)
                .map(value -> "<td>" + htmlEscape(Objects.toString(value, "")) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String list(String heading, Stream<String> lines) {
        var items = lines.map(line -> "<li>" + htmlEscape(line) + "</li>").toList();
        return items.isEmpty()
                ? ""
                : "<h2>" + heading + "</h2><ul>" + String.join("", items) + "</ul>\n";
    }

    private static String table(String heading, List<String> heads, List<String> rows) {
        return rows.isEmpty()
                ? ""
                : "<h2>"
                        + heading
                        + "</h2><table><thead><tr>"
                        + heads.stream()
                                .map(head -> "<th scope=\"col\">" + head + "</th>")
                                .collect(Collectors.joining())
                        + "</tr></thead><tbody>"
                        + String.join("", rows)
                        + "</tbody></table>\n";
    }
}
