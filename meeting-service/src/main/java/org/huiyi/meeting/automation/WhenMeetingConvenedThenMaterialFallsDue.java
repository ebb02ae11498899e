package org.huiyi.meeting.automation;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.law.Reminders;
import org.huiyi.meeting.material.MaterialCommand;
import org.huiyi.meeting.material.MaterialCommand.LetDistributionFallDue;
import org.huiyi.meeting.material.MaterialCommand.LetDistributionLapse;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingCancelled;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.meeting.PlanEvent.MeetingRescheduled;
import org.huiyi.meeting.meeting.PlanEvent.NoticeSent;
import org.huiyi.meeting.meeting.SessionEvent.MeetingStarted;
import org.huiyi.meeting.meeting.Timetable;

/// A convened meeting has its material some time before it starts (R15). Whatever is late already when the
/// meeting is convened, or moved, is remarked on when it is handed out and at the start.
@ProcessingGroup("automation.material-falls-due")
public final class WhenMeetingConvenedThenMaterialFallsDue {
    private static final Actor ACTOR = Actor.house("material-falls-due");

    private final Commands commands;
    private final Histories histories;
    private final PoliciesInForce policies;
    private final Clock clock;

    public WhenMeetingConvenedThenMaterialFallsDue(
            Commands commands, Histories histories, PoliciesInForce policies, Clock clock) {
        this.commands = commands;
        this.histories = histories;
        this.policies = policies;
        this.clock = clock;
    }

    @EventHandler
    void on(NoticeSent event, RecordedEvent recorded) {
        settle(event.meetingId(), recorded);
    }

    @EventHandler
    void on(MeetingRescheduled event, RecordedEvent recorded) {
        if (event.timeMoved()) {
            settle(event.meetingId(), recorded);
        }
    }

    /// From now on material is not beforehand.
    @EventHandler
    void on(MeetingStarted event, RecordedEvent recorded) {
        send(lapse(event.meetingId(), recorded), recorded);
    }

    @EventHandler
    void on(MeetingCancelled event, RecordedEvent recorded) {
        send(lapse(event.meetingId(), recorded), recorded);
    }

    private void settle(String meetingId, RecordedEvent recorded) {
        var then = new Until.Sequence(recorded.sequence());
        if (histories.fold(MeetingDecider.INSTANCE, meetingId, then).state()
                        instanceof Registered meeting
                && meeting.plan().wasNotified()
                && meeting.plan().slot().timetable() instanceof Timetable times) {
            send(due(meeting, times.startsAt(), recorded), recorded);
        }
    }

    private MaterialCommand due(Registered meeting, Instant startsAt, RecordedEvent recorded) {
        String meetingId = meeting.plan().meetingId();
        Instant at = recorded.receivedAt();
        var policy = policies.of(meeting, meetingId, at);
        Instant dueAt = startsAt.minus(policy.materialsLead());
        return dueAt.isAfter(at)
                ? new LetDistributionFallDue(
                        meetingId,
                        startsAt,
                        dueAt,
                        Reminders.ahead(dueAt, policy.materialsReminder(), at),
                        act(recorded),
                        policy.version())
                : lapse(meetingId, recorded);
    }

    private MaterialCommand lapse(String meetingId, RecordedEvent recorded) {
        return new LetDistributionLapse(meetingId, act(recorded), recorded.policyVersion());
    }

    private Act act(RecordedEvent recorded) {
        return new Act(ACTOR, recorded.occurredAt(), clock.instant(), null);
    }

    private void send(MaterialCommand command, RecordedEvent recorded) {
        commands.sendApart(
                command, Conditions.causedBy(recorded.eventId(), recorded.correlationId()));
    }
}
