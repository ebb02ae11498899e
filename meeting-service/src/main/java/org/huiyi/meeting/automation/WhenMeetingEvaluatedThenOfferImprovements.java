package org.huiyi.meeting.automation;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.history.LessonsOfSeries;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingEvaluated;
import org.huiyi.meeting.meeting.ImprovementCommand.OfferImprovements;
import org.huiyi.meeting.meeting.Lessons;

/// The next meeting of a series may have been drafted before this one was evaluated: it hears of the improvements
/// then (R37).
@ProcessingGroup("automation.offer-improvements")
public final class WhenMeetingEvaluatedThenOfferImprovements {
    private static final Actor ACTOR = Actor.house("offer-improvements");

    private final LessonsOfSeries lessons;
    private final PoliciesInForce policies;
    private final Commands commands;
    private final Clock clock;

    public WhenMeetingEvaluatedThenOfferImprovements(
            LessonsOfSeries lessons, PoliciesInForce policies, Commands commands, Clock clock) {
        this.lessons = lessons;
        this.policies = policies;
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    void on(MeetingEvaluated event, RecordedEvent recorded) {
        int improvements = event.evaluation().improvements().size();
        if (improvements > 0) {
            var learned = new Lessons(event.meetingId(), recorded.sequence(), improvements);
            lessons.next(event.meetingId()).ifPresent(next -> offer(next, learned, recorded));
        }
    }

    private void offer(String meetingId, Lessons learned, RecordedEvent recorded) {
        var act = Act.of(ACTOR, clock.instant());
        var policy = policies.of(meetingId, act.receivedAt());
        commands.sendApart(
                new OfferImprovements(meetingId, act, policy, learned),
                Conditions.causedBy(recorded.eventId(), recorded.correlationId()));
    }
}
