package org.huiyi.meeting.automation;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.meeting.CourseEvent.EndCorrected;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;
import org.huiyi.meeting.minutes.Deadline;
import org.huiyi.meeting.minutes.MeetingFacts;
import org.huiyi.meeting.minutes.MinutesCommand.LetMinutesFallDue;

/// The end of the meeting starts the clock of its minutes (R30). What counts is the end told last: this may run
/// behind, and minutes are not judged by an end that was corrected meanwhile.
@ProcessingGroup("automation.minutes-fall-due")
public final class WhenMeetingEndedThenMinutesFallDue {
    private static final Actor ACTOR = Actor.house("minutes-fall-due");

    private final Commands commands;
    private final RegisteredMeetings meetings;
    private final Clock clock;

    public WhenMeetingEndedThenMinutesFallDue(
            Commands commands, RegisteredMeetings meetings, Clock clock) {
        this.commands = commands;
        this.meetings = meetings;
        this.clock = clock;
    }

    @EventHandler
    void on(MeetingEnded event, RecordedEvent recorded) {
        fallDue(event.meetingId(), recorded);
    }

    /// Another end, another due time; an alarm for the one before rings for nothing.
    @EventHandler
    void on(EndCorrected event, RecordedEvent recorded) {
        fallDue(event.meetingId(), recorded);
    }

    private void fallDue(String meetingId, RecordedEvent recorded) {
        meetings.find(meetingId)
                .map(meeting -> MeetingFacts.of(meeting).deadline())
                .ifPresent(deadline -> fallDue(meetingId, deadline, recorded));
    }

    private void fallDue(String meetingId, Deadline deadline, RecordedEvent recorded) {
        var act = new Act(ACTOR, deadline.endedAt(), clock.instant(), null);
        commands.sendApart(
                new LetMinutesFallDue(meetingId, deadline, act),
                Conditions.causedBy(recorded.eventId(), recorded.correlationId()));
    }
}
