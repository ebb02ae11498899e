package org.huiyi.notification.read.notices;

import java.time.Instant;
import java.util.List;
import org.huiyi.notification.notice.Channel;
import org.huiyi.notification.notice.Grade;
import org.jspecify.annotations.Nullable;

/// One notice, folded from its history.
///
/// @param title null when the meeting is sensitive, even if it became so later
/// @param subject of the message as it was or will be sent; without the title where that is withheld
/// @param text the message as plain text, shown to the recipient only
record NoticeView(
        String id,
        long version,
        String meetingId,
        String party,
        String person,
        String kind,
        Channel channel,
        Grade grade,
        String causeEventId,
        @Nullable String title,
        String subject,
        @Nullable String text,
        List<Step> ladder) {
    /// What happened, and how far the notice had come by it.
    ///
    /// @param event the event's type
    /// @param attempt counted from 1; null where no attempt is concerned
    /// @param resent null but where the relay took the message
    /// @param code what the relay replied; null when it did not
    record Step(
            String event,
            Grade grade,
            Instant at,
            @Nullable Integer attempt,
            @Nullable Boolean resent,
            @Nullable Integer code) {}
}
