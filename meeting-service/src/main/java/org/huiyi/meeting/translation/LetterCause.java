package org.huiyi.meeting.translation;

import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.minutes.MinutesId;

/// What makes a letter with minutes one and the same. An event of the meeting may cause letters with the minutes of
/// several sessions to one reader: the number of the session tells them apart, but for the first.
final class LetterCause {
    private static final char SESSION = '/';

    private LetterCause() {}

    static String of(RecordedEvent event, int session) {
        return session == MinutesId.FIRST ? event.eventId() : event.eventId() + SESSION + session;
    }

    static String eventOf(String cause) {
        int end = cause.indexOf(SESSION);
        return end < 0 ? cause : cause.substring(0, end);
    }

    static int sessionOf(String cause) {
        int end = cause.indexOf(SESSION);
        return end < 0 ? MinutesId.FIRST : Integer.parseInt(cause.substring(end + 1));
    }
}
