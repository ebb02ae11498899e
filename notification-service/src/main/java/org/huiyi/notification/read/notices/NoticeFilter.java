package org.huiyi.notification.read.notices;

import org.huiyi.notification.notice.Channel;
import org.huiyi.notification.notice.Grade;
import org.huiyi.rest.Period;
import org.jspecify.annotations.Nullable;

/// What a list is narrowed to; null narrows nothing.
///
/// @param period in which it was queued
/// @param q a part of the title, whatever its case; of a sensitive meeting nothing
record NoticeFilter(
        @Nullable String meetingId,
        @Nullable String party,
        @Nullable String person,
        @Nullable String kind,
        @Nullable Channel channel,
        @Nullable Grade grade,
        Period period,
        @Nullable String q) {
    static NoticeFilter ofPerson(String person) {
        return new NoticeFilter(null, null, person, null, null, null, Period.EVER, null);
    }
}
