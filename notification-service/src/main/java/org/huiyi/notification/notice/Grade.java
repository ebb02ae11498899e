package org.huiyi.notification.notice;

/// How far a notice has come. `DELIVERED` and `OPENED` are given on proof only, never assumed.
public enum Grade {
    QUEUED,
    SENT,
    DELIVERED,
    OPENED,
    ACKNOWLEDGED,
    BOUNCED
}
