package org.huiyi.meeting.automation;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.CourseEvent.EndCorrected;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;
import org.huiyi.meeting.minutes.Deadline;
import org.huiyi.meeting.minutes.MinutesCommand.LetMinutesFallDue;

/// The end of the meeting starts the clock of its minutes (R30).
@ProcessingGroup("automation.minutes-fall-due")
public final class WhenMeetingEndedThenMinutesFallDue {
    private static final Actor ACTOR = Actor.house("minutes-fall-due");

    private final Commands commands;
    private final Clock clock;

    public WhenMeetingEndedThenMinutesFallDue(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    void on(MeetingEnded event, RecordedEvent recorded) {
        fallDue(
                event.meetingId(),
                new Deadline(event.endedAt(), event.minutesDueAt(), event.policyVersion()),
                recorded);
    }

    /// Another end, another due time; an alarm for the one before rings for nothing.
    @EventHandler
    void on(EndCorrected event, RecordedEvent recorded) {
        fallDue(
                event.meetingId(),
                new Deadline(event.endedAt(), event.minutesDueAt(), event.policyVersion()),
                recorded);
    }

    private void fallDue(String meetingId, Deadline deadline, RecordedEvent recorded) {
        var act = new Act(ACTOR, deadline.endedAt(), clock.instant(), null);
        commands.sendApart(
                new LetMinutesFallDue(meetingId, deadline, act),
                Conditions.causedBy(recorded.eventId(), recorded.correlationId()));
    }
}
