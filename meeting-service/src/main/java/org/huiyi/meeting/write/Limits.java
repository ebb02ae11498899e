package org.huiyi.meeting.write;

/// How much a request may hold; beyond it cannot be read (400).
public final class Limits {
    /// A name, a title, a place.
    public static final int LINE = 300;

    /// Free text: a reason, a purpose, a lesson.
    public static final int TEXT = 4000;

    /// A list in a request.
    public static final int LIST = 200;

    private Limits() {}
}
