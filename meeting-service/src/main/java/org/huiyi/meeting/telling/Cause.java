package org.huiyi.meeting.telling;

/// Why parties are told: the id of an event of the meeting; where its word goes out once more, followed by the id
/// of the event that makes it.
public final class Cause {
    private static final String AGAIN = "/";

    private Cause() {}

    public static String again(String cause, String because) {
        return cause + AGAIN + because;
    }

    /// Whether word of `cause` is word of this event, the first or a later one.
    public static boolean isOf(String cause, String eventId) {
        return cause.equals(eventId) || cause.startsWith(eventId + AGAIN);
    }
}
