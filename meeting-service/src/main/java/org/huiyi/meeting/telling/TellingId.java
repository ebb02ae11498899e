package org.huiyi.meeting.telling;

/// The id of a meeting's telling, derived from the meeting's.
public final class TellingId {
    private static final String PREFIX = "telling:";

    private TellingId() {}

    public static String of(String meetingId) {
        return PREFIX + meetingId;
    }
}
