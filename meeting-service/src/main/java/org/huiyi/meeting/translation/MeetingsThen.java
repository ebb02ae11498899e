package org.huiyi.meeting.translation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.history.RecordedEditions;
import org.huiyi.meeting.meeting.Meeting.NotScheduled;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesDecider;
import org.huiyi.meeting.policy.PolicyInForce;

/// Meetings and minutes as they were when an event was recorded, so that an announcement repeated later
/// says the same.
public final class MeetingsThen {
    private final Histories histories;

    private final PoliciesInForce policies;

    public MeetingsThen(Histories histories) {
        this.histories = histories;
        this.policies = new PoliciesInForce(histories);
    }

    /// @param event one of the meeting itself
    Registered after(RecordedEvent event) {
        return fold(event.aggregateId(), new Until.Sequence(event.sequence()));
    }

    /// The version that this event left the meeting in.
    ///
    /// @param event one of the meeting itself
    long versionAfter(RecordedEvent event) {
        var until = new Until.Sequence(event.sequence());
        return histories.fold(MeetingDecider.INSTANCE, event.aggregateId(), until).version();
    }

    /// @param event one of the meeting itself, not its first
    Registered before(RecordedEvent event) {
        return fold(event.aggregateId(), new Until.Sequence(event.sequence() - 1));
    }

    /// The change of the agenda with this number.
    ///
    /// @param event one of the meeting itself, not before the change
    Optional<RecordedEvent> changeOf(RecordedEvent event, int number) {
        return histories.events(event.aggregateId()).stream()
                .filter(e ->
                        e.payload() instanceof AgendaChanged changed
                                && Objects.equals(changed.change(), number))
                .findFirst();
    }

    /// @param event one of another aggregate of that meeting
    Registered at(RecordedEvent event, String meetingId) {
        return fold(meetingId, new Until.RecordedBy(event.recordedAt()));
    }

    /// What was in force for the meeting when this happened.
    PolicyInForce policy(RecordedEvent event, Registered meeting) {
        return policies.of(meeting, meeting.plan().meetingId(), event.receivedAt());
    }

    /// @param event one of the minutes themselves
    Minutes minutesAfter(RecordedEvent event) {
        return minutes(event.aggregateId(), event.sequence());
    }

    /// @param event one of the minutes themselves, not their first
    Minutes minutesBefore(RecordedEvent event) {
        return minutes(event.aggregateId(), event.sequence() - 1);
    }

    /// Every record of the meeting's minutes, in the order of its sessions.
    ///
    /// @param event one of the meeting itself, or of another aggregate of it
    List<Minutes> minutesAt(RecordedEvent event, Registered meeting) {
        return new MinutesOfMeetings(histories)
                .all(meeting, new Until.RecordedBy(event.recordedAt())).stream()
                        .map(Past::state)
                        .toList();
    }

    /// The meeting as the newest edition of these minutes of it tells it.
    ///
    /// @param event one of the meeting itself, after the publication
    Registered toldBy(RecordedEvent event, int session) {
        var past =
                new MinutesOfMeetings(histories)
                        .of(event.aggregateId(), session, new Until.RecordedBy(event.recordedAt()));
        return RecordedEditions.recordedAt(past, null)
                .map(at -> fold(event.aggregateId(), new Until.RecordedBy(at)))
                .orElseGet(() -> after(event));
    }

    private Minutes minutes(String minutesId, long sequence) {
        return histories
                .fold(MinutesDecider.INSTANCE, minutesId, new Until.Sequence(sequence))
                .state();
    }

    private Registered fold(String meetingId, Until until) {
        return switch (histories.fold(MeetingDecider.INSTANCE, meetingId, until).state()) {
            case Registered meeting -> meeting;
            case NotScheduled _ ->
                    throw new IllegalStateException("No meeting " + meetingId + " by " + until);
        };
    }
}
