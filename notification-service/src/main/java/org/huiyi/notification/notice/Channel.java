package org.huiyi.notification.notice;

/// A way to reach a person; all of them are written (R48).
public enum Channel {
    EMAIL
}
