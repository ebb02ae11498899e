package org.huiyi.meeting.automation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.PendingAgenda;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;
import org.huiyi.meeting.meeting.PreparationCommand.SettleAgendaChange;
import org.huiyi.meeting.telling.Telling;
import org.huiyi.meeting.telling.TellingDecider;
import org.huiyi.meeting.telling.TellingEvent.ContactNotReached;
import org.huiyi.meeting.telling.TellingEvent.PartyTold;
import org.huiyi.meeting.telling.TellingId;

/// A changed agenda stands as soon as every party was sent the difference (R53).
@ProcessingGroup("automation.agenda-takes-effect")
public final class WhenPartiesToldThenAgendaTakesEffect {
    private static final Actor ACTOR = Actor.house("agenda-takes-effect");

    private final Commands commands;
    private final Histories histories;
    private final PoliciesInForce policies;
    private final Clock clock;

    public WhenPartiesToldThenAgendaTakesEffect(
            Commands commands, Histories histories, PoliciesInForce policies, Clock clock) {
        this.commands = commands;
        this.histories = histories;
        this.policies = policies;
        this.clock = clock;
    }

    @EventHandler
    void on(PartyTold event, RecordedEvent recorded) {
        settle(event.meetingId(), recorded);
    }

    @EventHandler
    void on(ContactNotReached event, RecordedEvent recorded) {
        settle(event.meetingId(), recorded);
    }

    /// A party that left no longer has to be told.
    @EventHandler
    void on(PartyWithdrawn event, RecordedEvent recorded) {
        settle(event.meetingId(), recorded);
    }

    private void settle(String meetingId, RecordedEvent because) {
        var past = histories.fold(MeetingDecider.INSTANCE, meetingId);
        if (past.state() instanceof Registered meeting) {
            pending(meeting)
                    .ifPresent(pending ->
                            cause(past.events(), pending)
                                    .ifPresent(cause -> settle(meeting, pending, cause, because)));
        }
    }

    private void settle(
            Registered meeting, PendingAgenda pending, String cause, RecordedEvent because) {
        String meetingId = meeting.plan().meetingId();
        var telling = histories.fold(TellingDecider.INSTANCE, TellingId.of(meetingId)).state();
        var act = new Act(ACTOR, because.occurredAt(), clock.instant(), null);
        commands.sendApart(
                new SettleAgendaChange(
                        meetingId,
                        act,
                        policies.of(meeting, meetingId, act.receivedAt()),
                        pending.change(),
                        telling.toldOf(cause),
                        unreached(meeting, telling, cause)),
                Conditions.causedBy(because.eventId(), because.correlationId()));
    }

    private static Optional<PendingAgenda> pending(Registered meeting) {
        return Optional.ofNullable(meeting.plan().preparation().pendingAgenda());
    }

    private static Optional<String> cause(List<RecordedEvent> events, PendingAgenda pending) {
        return events.stream()
                .filter(event ->
                        event.payload() instanceof AgendaChanged e
                                && Objects.equals(e.change(), pending.change()))
                .map(RecordedEvent::eventId)
                .findFirst();
    }

    /// The parties none of whose contacts can be written to any more.
    private static List<String> unreached(Registered meeting, Telling telling, String cause) {
        return meeting.plan().parties().active().stream()
                .filter(member ->
                        telling.missedBy(cause, member.partyId())
                                .containsAll(member.party().writtenTo()))
                .map(Membership::partyId)
                .toList();
    }
}
