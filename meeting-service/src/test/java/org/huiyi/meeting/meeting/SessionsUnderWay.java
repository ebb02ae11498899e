package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.meeting.CourseEvent.MeetingResumed;
import org.huiyi.meeting.meeting.CourseEvent.MeetingSuspended;
import org.huiyi.meeting.meeting.CourseEvent.SessionEnded;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;

/// A meeting whose sessions have minutes of their own, suspended overnight.
public final class SessionsUnderWay {
    public static final Instant PAUSE = START.plus(Duration.ofMinutes(20));
    public static final Instant AGAIN = PAUSE.plus(Duration.ofHours(20));
    public static final Instant OVER = AGAIN.plus(Duration.ofHours(1));

    private SessionsUnderWay() {}

    public static List<MeetingEvent> oneOver() {
        return after(
                InterruptingTest.eachWithMinutes(),
                new MeetingSuspended(ID, PAUSE, null, PAUSE.plus(Duration.ofHours(4))),
                new SessionEnded(ID, 1, PAUSE, PAUSE.plus(Duration.ofHours(24)), "preset-1"));
    }

    public static List<MeetingEvent> twoOver() {
        return after(
                oneOver(),
                new MeetingResumed(ID, AGAIN),
                new MeetingEnded(ID, OVER, OVER.plus(Duration.ofHours(24)), "preset-1"));
    }
}
