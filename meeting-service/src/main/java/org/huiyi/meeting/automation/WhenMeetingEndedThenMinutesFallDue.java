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
import org.huiyi.meeting.meeting.CourseEvent.SessionEnded;
import org.huiyi.meeting.meeting.MeetingEvent;
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
        fallDue(event, recorded);
    }

    /// Another end, another due time; an alarm for the one before rings for nothing.
    @EventHandler
    void on(EndCorrected event, RecordedEvent recorded) {
        fallDue(event, recorded);
    }

    /// Where sessions have minutes of their own the end of one starts their clock.
    @EventHandler
    void on(SessionEnded event, RecordedEvent recorded) {
        meetings.find(event.meetingId())
                .filter(meeting ->
                        meeting.plan().proceedings().sessions().told(event.n()).isPresent())
                .ifPresent(
                        meeting -> fallDue(MeetingFacts.of(meeting, event.n()), event, recorded));
    }

    private void fallDue(MeetingEvent event, RecordedEvent recorded) {
        meetings.find(event.meetingId())
                .ifPresent(meeting -> fallDue(MeetingFacts.of(meeting), event, recorded));
    }

    private void fallDue(MeetingFacts facts, MeetingEvent event, RecordedEvent recorded) {
        Deadline deadline = facts.deadline();
        if (deadline == null) {
            return;
        }
        var act = new Act(ACTOR, deadline.endedAt(), clock.instant(), null);
        commands.sendApart(
                new LetMinutesFallDue(event.meetingId(), facts.session(), deadline, act),
                Conditions.causedBy(recorded.eventId(), recorded.correlationId()));
    }
}
