package org.huiyi.meeting.material;

/// The way by which material is handed out (R18): a mail with a link, a shared document platform, this
/// system's own pages, on paper.
public enum Channel {
    EMAIL,
    SHARED,
    PORTAL,
    PAPER,
    OTHER
}
