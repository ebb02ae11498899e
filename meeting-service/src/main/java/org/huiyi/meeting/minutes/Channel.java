package org.huiyi.meeting.minutes;

/// A way minutes are sent when this system's mail does not arrive; all of them leave something written.
public enum Channel {
    MAILBOX,
    CHAT,
    COURIER,
    PAPER
}
