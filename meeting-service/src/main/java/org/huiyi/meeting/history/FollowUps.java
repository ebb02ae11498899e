package org.huiyi.meeting.history;

import java.util.List;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.followup.FollowUp;
import org.huiyi.meeting.followup.FollowUpDecider;
import org.huiyi.meeting.followup.FollowUpId;

/// Folds what was heard of a meeting's actions.
public final class FollowUps {
    private final Histories histories;
    private final MinutesOfMeetings minutes;

    public FollowUps(Histories histories, MinutesOfMeetings minutes) {
        this.histories = histories;
        this.minutes = minutes;
    }

    public Past<FollowUp> of(String meetingId, Until until) {
        return histories.fold(FollowUpDecider.INSTANCE, FollowUpId.of(meetingId), until);
    }

    /// The actions of the minutes as they now stand that are neither verified nor given up.
    public List<Integer> open(String meetingId) {
        var now = new Until.Now();
        return of(meetingId, now).state().open(minutes.assigned(meetingId));
    }
}
