package org.huiyi.notification.read.notices;

import java.time.Instant;
import org.huiyi.notification.notice.Channel;
import org.huiyi.notification.notice.Grade;
import org.jspecify.annotations.Nullable;

/// A notice in a list.
///
/// @param title null when the meeting is sensitive, even if it became so later
/// @param resent the relay took it although the outcome of an earlier attempt is unknown
/// @param changedAt when its grade or its number of attempts last changed
record NoticeRow(
        String id,
        String meetingId,
        String party,
        String person,
        String kind,
        Channel channel,
        Grade grade,
        String causeEventId,
        @Nullable String title,
        int attempts,
        boolean resent,
        Instant queuedAt,
        Instant changedAt) {}
