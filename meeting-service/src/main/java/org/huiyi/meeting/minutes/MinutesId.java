package org.huiyi.meeting.minutes;

import org.jspecify.annotations.Nullable;

/// A meeting has one minutes record, or one for each of its sessions (R27); the id of a record derives from the
/// meeting's and from the number of its session, which the first does without.
public final class MinutesId {
    /// The first session, or the meeting as a whole.
    public static final int FIRST = 1;

    private static final String PREFIX = "minutes:";
    private static final char SESSION = '/';

    private MinutesId() {}

    public static String of(String meetingId) {
        return of(meetingId, FIRST);
    }

    public static String of(String meetingId, int session) {
        return PREFIX + meetingId + (session == FIRST ? "" : SESSION + String.valueOf(session));
    }

    public static String meetingOf(String minutesId) {
        int end = minutesId.indexOf(SESSION);
        return minutesId.substring(PREFIX.length(), end < 0 ? minutesId.length() : end);
    }

    public static int sessionOf(String minutesId) {
        int end = minutesId.indexOf(SESSION);
        return end < 0 ? FIRST : Integer.parseInt(minutesId.substring(end + 1));
    }

    /// As records keep it, which were there before there were sessions.
    static @Nullable Integer kept(int session) {
        return session == FIRST ? null : session;
    }

    static int numbered(@Nullable Integer kept) {
        return kept == null ? FIRST : kept;
    }
}
