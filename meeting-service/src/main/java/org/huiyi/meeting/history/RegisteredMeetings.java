package org.huiyi.meeting.history;

import java.util.Optional;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.meeting.Meeting.NotScheduled;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;

/// Folds a meeting whoever asks: for facts that a command carries, never for an answer to a caller.
public final class RegisteredMeetings {
    private final Histories histories;

    public RegisteredMeetings(Histories histories) {
        this.histories = histories;
    }

    public Optional<Registered> find(String meetingId) {
        return switch (histories.fold(MeetingDecider.INSTANCE, meetingId).state()) {
            case Registered meeting -> Optional.of(meeting);
            case NotScheduled _ -> Optional.empty();
        };
    }
}
