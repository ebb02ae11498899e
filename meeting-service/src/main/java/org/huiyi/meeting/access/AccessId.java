package org.huiyi.meeting.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Accesses of one meeting on one day of UTC: a stream is as long as its day.
public final class AccessId {
    private static final String PREFIX = "access:";

    private AccessId() {}

    public static String of(String meetingId, LocalDate day) {
        return PREFIX + meetingId + ':' + day;
    }

    public static LocalDate dayOf(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
