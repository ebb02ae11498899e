package org.huiyi.meeting.read.minutes;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Superseded;
import org.huiyi.meeting.minutes.Difference;
import org.huiyi.meeting.minutes.Difference.Change;
import org.huiyi.meeting.minutes.MinutesStatus;
import org.jspecify.annotations.Nullable;

/// The words of the minutes' own page and of their changes, in English or Chinese, with times as they are
/// read where the meeting is.
///
/// @param zone the meeting's
record PageWords(boolean chinese, String zone) {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.CHINA);

    static PageWords of(Locale locale, String zone) {
        return new PageWords(Locale.CHINESE.getLanguage().equals(locale.getLanguage()), zone);
    }

    String tag() {
        return chinese ? "zh-CN" : "en";
    }

    String word(String english, String inChinese) {
        return chinese ? inChinese : english;
    }

    String person(@Nullable String name, String id) {
        return name == null ? id : name + word(" (" + id + ")", "（" + id + "）");
    }

    /// In the meeting's zone, with its name, and in UTC; nothing where there is no time.
    String time(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        return there(at) + word(" (" + zone + "), ", "（" + zone + "），") + UTC.format(at);
    }

    /// From one time to the other, in the meeting's zone and in UTC; open where there is no other.
    String span(Instant from, @Nullable Instant to) {
        return to == null
                ? word("from " + time(from), time(from) + "起")
                : there(from)
                        + to()
                        + there(to)
                        + word(" (" + zone + "), ", "（" + zone + "），")
                        + UTC.format(from)
                        + to()
                        + UTC.format(to);
    }

    private String to() {
        return word(" to ", " 至 ");
    }

    private String there(Instant at) {
        return (chinese ? CHINESE : ENGLISH).format(at.atZone(ZoneId.of(zone)));
    }

    /// From the end to the due time as the clocks of a zone show it, and how long that is.
    String clock(ClockView clock) {
        var format = chinese ? CHINESE : ENGLISH;
        return word(
                        "By the clocks of %s: %s to %s, %s; elapsed time: %s",
                        "按%s的时钟：%s 至 %s，共%s；实际经过%s")
                .formatted(
                        clock.zone(),
                        format.format(clock.endedAt()),
                        format.format(clock.dueAt()),
                        length(clock.byTheClock()),
                        length(clock.elapsed()));
    }

    private String length(Duration time) {
        String minutes =
                "%d:%02d:%02d"
                        .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        return time.equals(Duration.ofHours(time.toHours()))
                ? time.toHours() + word(" hours", "小时")
                : minutes;
    }

    String status(MinutesStatus status) {
        return switch (status) {
            case NONE -> word("not begun", "尚未开始");
            case OPEN -> word("draft", "草稿");
            case OVERDUE -> word("overdue", "已逾期");
            case PUBLISHED -> word("published in time", "按时发布");
            case PUBLISHED_LATE -> word("published late", "逾期发布");
        };
    }

    String reversal(@Nullable Superseded earlier) {
        return earlier == null
                ? ""
                : word(
                        " (in place of resolution %d of %s)"
                                .formatted(earlier.resolution(), earlier.meetingId()),
                        "（取代 %s 第%d项决议）".formatted(earlier.meetingId(), earlier.resolution()));
    }

    String change(Change change) {
        String what = section(change.section()) + (chinese ? "" : " ") + change.number();
        String before = change.before() == null ? "" : change.before().readable();
        String after = change.after() == null ? "" : change.after().readable();
        return switch (change.kind()) {
            case ADDED -> word("New: ", "新增：") + what + colon() + after + owed(change.action());
            case REMOVED ->
                    word("Removed: ", "删除：") + what + colon() + before + owed(change.action());
            case CHANGED ->
                    word("Changed: ", "修改：")
                            + what
                            + colon()
                            + after
                            + word(" (before: " + before + ")", "（原为：" + before + "）");
        };
    }

    private String section(Difference.Section section) {
        return switch (section) {
            case POINT -> word("point", "讨论要点");
            case RESOLUTION -> word("resolution", "决议");
            case ACTION -> word("action", "行动项");
            case ANNEX -> word("annex", "附件");
        };
    }

    private String owed(@Nullable ActionItem action) {
        return action == null
                ? ""
                : word(" (", "（")
                        + Objects.toString(action.partyId(), "")
                        + word(", due ", "，期限 ")
                        + time(action.dueAt())
                        + word(")", "）");
    }

    private String colon() {
        return word(": ", "：");
    }
}
