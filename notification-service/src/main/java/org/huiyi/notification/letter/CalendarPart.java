package org.huiyi.notification.letter;

/// What a mail says to its reader's calendar (RFC 5545, RFC 5546).
public record CalendarPart(Method method, String text) {
    /// What the calendar is asked to do with its entry.
    public enum Method {
        /// Put it there, or move it.
        REQUEST,
        CANCEL
    }
}
