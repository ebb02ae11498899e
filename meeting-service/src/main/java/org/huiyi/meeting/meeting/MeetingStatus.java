package org.huiyi.meeting.meeting;

/// The public word for a meeting's state.
public enum MeetingStatus {
    SCHEDULED,
    CONVENED,
    CONFIRMED,
    IN_SESSION,
    SUSPENDED,
    ENDED,
    CLOSED,
    CANCELLED
}
