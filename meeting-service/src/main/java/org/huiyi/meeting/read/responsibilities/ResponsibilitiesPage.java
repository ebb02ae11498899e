package org.huiyi.meeting.read.responsibilities;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.Duty;
import org.huiyi.meeting.read.responsibilities.ResponsibilitiesView.AttendeeLine;
import org.huiyi.meeting.read.responsibilities.ResponsibilitiesView.DutyLine;
import org.huiyi.meeting.read.responsibilities.ResponsibilitiesView.PartyLine;
import org.jspecify.annotations.Nullable;

/// The list as a page to print, in English or Chinese. Everything people wrote is escaped.
record ResponsibilitiesPage(ResponsibilitiesView list, boolean chinese) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    static String of(ResponsibilitiesView list, Locale locale) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        return new ResponsibilitiesPage(list, chinese).html();
    }

    private String html() {
        String heading = word("Attendees and responsibilities", "参会人员及职责清单");
        return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title><style>
        body{font-family:sans-serif;margin:2em}table{border-collapse:collapse;width:100%%}
        th,td{border:1px solid #999;padding:.4em;text-align:left;vertical-align:top}
        </style></head><body>
        <h1>%s</h1>
        %s<table><thead><tr>%s</tr></thead><tbody>
        %s</tbody></table>
        </body></html>
        """
                .formatted(
                        chinese ? "zh-CN" : "en",
                        heading,
                        heading,
                        facts(),
                        headings(),
                        rows(list.parties(), this::row, "\n"));
    }

    private String facts() {
        return fact(word("Meeting", "会议"), list.title())
                + fact(word("Organiser", "组织方"), list.organiser())
                + fact(word("Time", "时间"), time(list.startsAt()) + " – " + time(list.endsAt()))
                + fact(word("Recorder", "记录人"), list.recorder())
                + fact(word("Sign-in", "签到"), list.support().signIn())
                + fact(word("Hand-out", "资料分发"), list.support().handOut())
                + fact(word("Technical support", "技术支持"), list.support().technical())
                + fact(word("Version", "版本"), String.valueOf(list.version()));
    }

    private String headings() {
        return "<th>%s</th><th>%s</th><th>%s</th>"
                .formatted(
                        word("Party", "参与方"),
                        word("Responsibilities", "职责"),
                        word("Attendees", "参会人员"));
    }

    private String row(PartyLine party) {
        return "<tr><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        htmlEscape(party.name()),
                        rows(party.duties(), this::duty, "<br>"),
                        rows(party.attendees(), this::attendee, "<br>"));
    }

    private String duty(DutyLine duty) {
        var assignee = duty.assignee();
        String who =
                Objects.requireNonNullElse(
                        assignee.person(), Objects.toString(assignee.department(), "—"));
        return htmlEscape(kind(duty.kind()) + word(": ", "：") + who);
    }

    private String attendee(AttendeeLine attendee) {
        String name = Objects.toString(attendee.name(), attendee.personId());
        String backs = attendee.backs() == null ? "" : " → " + attendee.backs();
        return htmlEscape(name + word(" (", "（") + role(attendee.role()) + backs + word(")", "）"));
    }

    private String kind(Duty.Kind kind) {
        return switch (kind) {
            case INFORMATION -> word("information", "信息提供");
            case DECISION -> word("decision", "决策执行");
            case RESOURCE -> word("resource", "资源支持");
            case OTHER -> word("other", "其他");
        };
    }

    private String role(Attendee.Role role) {
        return switch (role) {
            case PRINCIPAL -> word("principal", "主要参会人");
            case MEMBER -> word("member", "成员");
            case BACKUP -> word("backup", "备选人员");
        };
    }

    private String time(@Nullable Instant at) {
        String zone = list.zone();
        return at == null || zone == null
                ? "—"
                : TIME.format(at.atZone(ZoneId.of(zone))) + word(" (", "（") + zone + word(")", "）");
    }

    private String fact(String label, @Nullable String value) {
        return value == null
                ? ""
                : "<p><b>" + label + "</b>" + word(": ", "：") + htmlEscape(value) + "</p>\n";
    }

    private static <T> String rows(List<T> items, Function<T, String> line, String between) {
        return items.stream().map(line).collect(Collectors.joining(between));
    }

    private String word(String english, String inChinese) {
        return chinese ? inChinese : english;
    }
}
