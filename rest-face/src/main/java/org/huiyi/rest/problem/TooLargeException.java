package org.huiyi.rest.problem;

/// The body is over the limit: 413.
public final class TooLargeException extends RuntimeException {
    public TooLargeException() {
        super("body too large", null, false, false);
    }
}
