package org.huiyi.meeting.read.meetings;

import java.time.Instant;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.jspecify.annotations.Nullable;

/// A meeting in a list.
///
/// @param title null where it is withheld; so is the series
record MeetingRow(
        String id,
        @Nullable String title,
        MeetingStatus status,
        long version,
        String organiser,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String zone,
        Classification classification,
        @Nullable String series) {}
