package org.huiyi.meeting.followup;

/// The id of a meeting's follow-up, derived from the meeting's.
public final class FollowUpId {
    private static final String PREFIX = "followup:";

    private FollowUpId() {}

    public static String of(String meetingId) {
        return PREFIX + meetingId;
    }
}
