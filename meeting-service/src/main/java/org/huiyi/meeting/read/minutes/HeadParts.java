package org.huiyi.meeting.read.minutes;

import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whose meeting it was and what for, when and where it was held, and who recorded.
record HeadParts(PageWords words, Parts parts) {
    String of(@Nullable HeadView head) {
        return head == null
                ? ""
                : parts.fact("Organiser", "组织方", head.organiser())
                        + purpose(head)
                        + parts.fact("Planned", "计划时间", span(head.startsAt(), head.endsAt()))
                        + parts.fact("Held", "实际时间", span(head.startedAt(), head.endedAt()))
                        + parts.fact("Place", "地点", head.place())
                        + parts.fact("Online", "线上入口", head.onlineLink())
                        + parts.fact("Recorded by", "记录人", recorders(head));
    }

    private String purpose(HeadView head) {
        var purpose = head.purpose();
        return purpose == null
                ? ""
                : parts.fact("Purpose", "会议目标", purpose.statement())
                        + parts.fact("Measured by", "衡量标准", purpose.successMeasure());
    }

    private String span(@Nullable Instant from, @Nullable Instant to) {
        return from == null ? "" : words.span(from, to);
    }

    private String recorders(HeadView head) {
        return head.recorders().stream()
                .map(one -> words.person(one.name(), one.personId()))
                .collect(Collectors.joining(words.word(", ", "、")));
    }
}
