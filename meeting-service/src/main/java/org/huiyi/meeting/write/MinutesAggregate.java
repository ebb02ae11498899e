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
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesCommand;
import org.huiyi.meeting.minutes.MinutesCommand.DeclareMinutesOverdue;
import org.huiyi.meeting.minutes.MinutesCommand.DeclareReminderDue;
import org.huiyi.meeting.minutes.MinutesDecider;
import org.huiyi.meeting.minutes.MinutesEvent;
import org.huiyi.meeting.minutes.MinutesId;
import org.jspecify.annotations.Nullable;

/// The minutes as Axon keeps them.
@Aggregate(type = "minutes", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class MinutesAggregate {
    private static final Actor ALARM = Actor.house("alarm");

    @AggregateIdentifier private @Nullable String id;

    private final Shell<Minutes, MinutesCommand, MinutesEvent> shell =
            new Shell<>(MinutesDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(MinutesCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @DeadlineHandler(deadlineName = MinutesDecider.MINUTES_DUE)
    void ring(Alarm alarm, DeadlineManager deadlines, DueClock clock) {
        shell.ring(alarm, now -> due(alarm, Act.of(ALARM, now)), deadlines, clock);
    }

    @DeadlineHandler(deadlineName = MinutesDecider.MINUTES_REMINDER)
    void remind(Alarm alarm, DeadlineManager deadlines, DueClock clock) {
        shell.ring(alarm, now -> reminder(alarm, Act.of(ALARM, now)), deadlines, clock);
    }

    @EventSourcingHandler
    void on(MinutesEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }

    private DeclareMinutesOverdue due(Alarm alarm, Act act) {
        String meetingId = MinutesId.meetingOf(id);
        return new DeclareMinutesOverdue(
                meetingId, MinutesId.sessionOf(id), alarm.at(), act, shell.state().policyVersion());
    }

    private DeclareReminderDue reminder(Alarm alarm, Act act) {
        String meetingId = MinutesId.meetingOf(id);
        return new DeclareReminderDue(
                meetingId, MinutesId.sessionOf(id), alarm.at(), act, shell.state().policyVersion());
    }
}
