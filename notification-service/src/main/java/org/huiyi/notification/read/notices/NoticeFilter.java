package org.huiyi.notification.read.notices;

import java.time.Instant;
import org.huiyi.notification.notice.Channel;
import org.huiyi.notification.notice.Grade;
import org.jspecify.annotations.Nullable;

/// What a list is narrowed to; null narrows nothing.
///
/// @param from queued at or after
/// @param to queued before
/// @param q a part of the title, whatever its case; of a sensitive meeting nothing
record NoticeFilter(
        @Nullable String meetingId,
        @Nullable String party,
        @Nullable String person,
        @Nullable String kind,
        @Nullable Channel channel,
        @Nullable Grade grade,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String q) {
    static NoticeFilter ofPerson(String person) {
        return new NoticeFilter(null, null, person, null, null, null, null, null, null);
    }
}
