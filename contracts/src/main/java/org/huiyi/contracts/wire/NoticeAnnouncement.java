package org.huiyi.contracts.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What notification-service tells everybody about single messages, on `notification.events.v1`, keyed by
/// meeting. `kind` is the request's record name without `V1`; `causeEventId` is the request's cause.
public sealed interface NoticeAnnouncement {
    String noticeId();

    String meetingId();

    String kind();

    String causeEventId();

    String partyId();

    String personId();

    /// The relay took the message: the notice is SENT. `resent` when an earlier attempt's outcome is unknown.
    record NoticeHandedOverV1(
            String noticeId,
            String meetingId,
            String kind,
            String causeEventId,
            String partyId,
            String personId,
            String channel,
            Instant handedOverAt,
            boolean resent)
            implements NoticeAnnouncement {}

    /// The relay refused the message for good, or every attempt failed, or the relay took it and returned it
    /// later.
    ///
    /// @param cause which of these, in one word; null from senders that do not say
    record NoticeBouncedV1(
            String noticeId,
            String meetingId,
            String kind,
            String causeEventId,
            String partyId,
            String personId,
            String channel,
            Instant bouncedAt,
            @Nullable String cause)
            implements NoticeAnnouncement {}
}
