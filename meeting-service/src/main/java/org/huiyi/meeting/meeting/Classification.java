package org.huiyi.meeting.meeting;

/// Whether a meeting's texts may travel.
public enum Classification {
    ORDINARY,
    SENSITIVE
}
