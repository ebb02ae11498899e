package org.huiyi.meeting.agreement;

/// Who of the pair signs.
public enum Side {
    PARTY,
    ORGANISER
}
