package org.huiyi.meeting.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.eventstore.DueClock;
import org.huiyi.eventstore.Receipt;
import org.huiyi.eventstore.Shell;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.meeting.ClosingCommand.DeclareEvaluationOverdue;
import org.huiyi.meeting.meeting.CourseCommand.DeclareProvisionalEnd;
import org.huiyi.meeting.meeting.CourseCommand.DeclareSessionEnded;
import org.huiyi.meeting.meeting.IncidentCommand.DeclareIncidentsOverdue;
import org.huiyi.meeting.meeting.Meeting;
import org.huiyi.meeting.meeting.MeetingCommand;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.PreparationCommand.DeclareConfirmationReminderDue;
import org.jspecify.annotations.Nullable;

/// The meeting as Axon keeps it.
@Aggregate(type = "meeting", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class MeetingAggregate {
    private static final Actor ALARM = Actor.house("alarm");

    @AggregateIdentifier private @Nullable String id;

    private final Shell<Meeting, MeetingCommand, MeetingEvent> shell =
            new Shell<>(MeetingDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(MeetingCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @DeadlineHandler(deadlineName = MeetingDecider.INCIDENT_DUE)
    void ring(Alarm alarm, DeadlineManager deadlines, DueClock clock, PoliciesInForce policies) {
        var policy = policies.of(shell.state(), id, alarm.at());
        shell.ring(
                alarm,
                now -> new DeclareIncidentsOverdue(id, Act.of(ALARM, now), policy, alarm.at()),
                deadlines,
                clock);
    }

    /// Judged by what was in force at the due time, however late the alarm rings.
    @DeadlineHandler(deadlineName = MeetingDecider.MEETING_UNENDED)
    void end(Alarm alarm, DeadlineManager deadlines, DueClock clock, PoliciesInForce policies) {
        var policy = policies.of(shell.state(), id, alarm.at());
        shell.ring(
                alarm,
                now -> new DeclareProvisionalEnd(id, Act.of(ALARM, now), policy, alarm.at()),
                deadlines,
                clock);
    }

    @DeadlineHandler(deadlineName = MeetingDecider.SESSION_BOUNDARY)
    void interrupt(
            Alarm alarm, DeadlineManager deadlines, DueClock clock, PoliciesInForce policies) {
        var policy = policies.of(shell.state(), id, alarm.at());
        shell.ring(
                alarm,
                now -> new DeclareSessionEnded(id, Act.of(ALARM, now), policy, alarm.at()),
                deadlines,
                clock);
    }

    @DeadlineHandler(deadlineName = MeetingDecider.CONFIRMATION_REMINDER)
    void remind(Alarm alarm, DeadlineManager deadlines, DueClock clock, PoliciesInForce policies) {
        var policy = policies.of(shell.state(), id, alarm.at());
        shell.ring(
                alarm,
                now ->
                        new DeclareConfirmationReminderDue(
                                id, Act.of(ALARM, now), policy, alarm.at()),
                deadlines,
                clock);
    }

    @DeadlineHandler(deadlineName = MeetingDecider.EVALUATION_DUE)
    void evaluate(
            Alarm alarm, DeadlineManager deadlines, DueClock clock, PoliciesInForce policies) {
        var policy = policies.of(shell.state(), id, alarm.at());
        shell.ring(
                alarm,
                now -> new DeclareEvaluationOverdue(id, Act.of(ALARM, now), policy, alarm.at()),
                deadlines,
                clock);
    }

    @EventSourcingHandler
    void on(MeetingEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }
}
