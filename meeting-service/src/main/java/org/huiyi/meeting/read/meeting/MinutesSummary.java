package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesStatus;
import org.jspecify.annotations.Nullable;

/// Where the minutes of a meeting stand.
record MinutesSummary(
        MinutesStatus status,
        @Nullable Instant dueAt,
        @Nullable Instant publishedAt,
        List<Sent> sentTo) {
    record Sent(String partyId, Instant sentAt, boolean late) {}

    static MinutesSummary of(Minutes minutes) {
        var due = minutes.deadline();
        var publication = minutes.publication();
        return new MinutesSummary(
                MinutesStatus.of(minutes),
                due == null ? null : due.dueAt(),
                publication == null ? null : publication.publishedAt(),
                minutes.sentTo().stream()
                        .map(s -> new Sent(s.partyId(), s.sentAt(), s.late()))
                        .toList());
    }
}
