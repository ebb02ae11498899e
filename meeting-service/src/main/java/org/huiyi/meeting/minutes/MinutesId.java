package org.huiyi.meeting.minutes;

/// A meeting has one minutes record (R27), so the id of the record derives from the meeting's.
public final class MinutesId {
    private static final String PREFIX = "minutes:";

    private MinutesId() {}

    public static String of(String meetingId) {
        return PREFIX + meetingId;
    }

    public static String meetingOf(String minutesId) {
        return minutesId.substring(PREFIX.length());
    }
}
