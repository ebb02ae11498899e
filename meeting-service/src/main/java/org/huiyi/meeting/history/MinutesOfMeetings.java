package org.huiyi.meeting.history;

import java.util.List;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.law.FollowUpOfResolutions;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesDecider;
import org.huiyi.meeting.minutes.MinutesId;

/// Folds the minutes of a meeting.
public final class MinutesOfMeetings {
    private final Histories histories;

    public MinutesOfMeetings(Histories histories) {
        this.histories = histories;
    }

    public Past<Minutes> of(String meetingId, Until until) {
        return histories.fold(MinutesDecider.INSTANCE, MinutesId.of(meetingId), until);
    }

    public boolean arePublished(String meetingId) {
        return of(meetingId, new Until.Now()).state() instanceof Minutes.Published;
    }

    /// The resolutions that nothing follows from (R03).
    public List<Integer> idleResolutions(String meetingId) {
        return FollowUpOfResolutions.idle(of(meetingId, new Until.Now()).state().contents());
    }

    /// Declared overdue and not published since.
    public boolean areOverdue(String meetingId) {
        return of(meetingId, new Until.Now()).state() instanceof Minutes.Overdue;
    }
}
