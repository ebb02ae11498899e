package org.huiyi.meeting.meeting;

/// What has minutes of its own: each session, or the meeting as a whole. Settled when it is scheduled.
public enum MinutesPer {
    SESSION,
    MEETING
}
