package org.huiyi.meeting.read.minutes;

import java.util.Objects;
import java.util.stream.Collectors;

/// What stands above the minutes: which ones they are, which edition, and whether they were in time.
record FrontParts(MinutesView minutes, PageWords words, Parts parts) {
    String title() {
        String of = Objects.requireNonNullElse(minutes.title(), minutes.meetingId());
        Integer session = minutes.session();
        String which =
                session == null ? "" : words.word(", session " + session, "（第" + session + "场）");
        return words.word("Minutes: ", "会议纪要：") + Markup.text(of) + which;
    }

    String verdict() {
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

    String facts() {
        return parts.fact("Meeting", "会议", minutes.meetingId())
                + new HeadParts(words, parts).of(minutes.head())
                + parts.fact("Due", "期限", words.time(minutes.dueAt()))
                + clocks()
                + parts.fact("Published", "发布时间", words.time(minutes.publishedAt()))
                + parts.fact(
                        "The meeting as on record at",
                        "会议情况以此时的记录为准",
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
}
