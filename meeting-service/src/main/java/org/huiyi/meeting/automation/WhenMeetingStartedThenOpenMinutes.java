package org.huiyi.meeting.automation;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.meeting.CourseEvent.MeetingResumed;
import org.huiyi.meeting.meeting.SessionEvent.MeetingStarted;
import org.huiyi.meeting.minutes.MinutesCommand.OpenMinutes;
import org.huiyi.meeting.minutes.MinutesId;

/// Minutes open with the meeting, so that the recorder can draft while it lasts; those of a further session with
/// what is held after the one before.
@ProcessingGroup("automation.open-minutes")
public final class WhenMeetingStartedThenOpenMinutes {
    private static final Actor ACTOR = Actor.house("open-minutes");

    private final Commands commands;
    private final RegisteredMeetings meetings;
    private final Clock clock;

    public WhenMeetingStartedThenOpenMinutes(
            Commands commands, RegisteredMeetings meetings, Clock clock) {
        this.commands = commands;
        this.meetings = meetings;
        this.clock = clock;
    }

    @EventHandler
    void on(MeetingStarted event, RecordedEvent recorded) {
        open(event.meetingId(), MinutesId.FIRST, event.startedAt(), recorded);
    }

    /// Minutes that are open already stay as they are.
    @EventHandler
    void on(MeetingResumed event, RecordedEvent recorded) {
        meetings.find(event.meetingId())
                .map(meeting -> meeting.plan().proceedings().sessions().latest())
                .filter(session -> session != MinutesId.FIRST)
                .ifPresent(
                        session -> open(event.meetingId(), session, event.resumedAt(), recorded));
    }

    private void open(String meetingId, int session, Instant at, RecordedEvent recorded) {
        var act = new Act(ACTOR, at, clock.instant(), null);
        commands.sendApart(
                new OpenMinutes(meetingId, session, act, recorded.policyVersion()),
                Conditions.causedBy(recorded.eventId(), recorded.correlationId()));
    }
}
