package org.huiyi.meeting.write;

import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.meeting.Meeting.NotScheduled;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.minutes.MeetingFacts;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;

/// Folds a meeting for commands that are about its minutes.
public final class FactsOfMeeting {
    private final Histories histories;

    public FactsOfMeeting(Histories histories) {
        this.histories = histories;
    }

    /// @throws NotFoundException there is no such meeting, or it does not concern the caller
    public MeetingFacts of(String meetingId, Caller caller) {
        return switch (histories.fold(MeetingDecider.INSTANCE, meetingId).state()) {
            case Registered meeting when meeting.plan().concerns(caller.actor()) ->
                    MeetingFacts.of(meeting);
            case Registered _, NotScheduled _ -> throw new NotFoundException();
        };
    }
}
