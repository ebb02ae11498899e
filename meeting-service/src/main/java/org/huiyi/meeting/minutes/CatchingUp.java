package org.huiyi.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import org.huiyi.meeting.minutes.Minutes.NotOpened;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesFellDue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesOpened;
import org.jspecify.annotations.Nullable;

/// What the minutes should have been told by now: that the meeting started, and when they are due.
final class CatchingUp {
    private CatchingUp() {}

    static List<MinutesEvent> on(Minutes minutes, MinutesCommand c, @Nullable Deadline deadline) {
        var events = new ArrayList<MinutesEvent>();
        if (minutes instanceof NotOpened) {
            events.add(new MinutesOpened(c.meetingId(), c.kept()));
        }
        if (deadline != null && !deadline.equals(minutes.deadline())) {
            events.add(MinutesFellDue.by(c.meetingId(), deadline, c.kept()));
        }
        return events;
    }
}
