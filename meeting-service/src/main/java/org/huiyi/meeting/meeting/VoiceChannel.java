package org.huiyi.meeting.meeting;

/// How something is said rather than written.
public enum VoiceChannel {
    PHONE,
    VIDEO,
    IN_PERSON
}
