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
import org.huiyi.meeting.material.MaterialCommand;
import org.huiyi.meeting.material.MaterialCommand.DeclareMaterialOverdue;
import org.huiyi.meeting.material.MaterialCommand.DeclareMaterialReminders;
import org.huiyi.meeting.material.MaterialDecider;
import org.huiyi.meeting.material.MaterialEvent;
import org.huiyi.meeting.material.Materials;
import org.huiyi.meeting.material.MaterialsId;
import org.jspecify.annotations.Nullable;

/// A meeting's material as Axon keeps it.
@Aggregate(type = "material", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class MaterialAggregate {
    private static final Actor ALARM = Actor.house("alarm");

    @AggregateIdentifier private @Nullable String id;

    private final Shell<Materials, MaterialCommand, MaterialEvent> shell =
            new Shell<>(MaterialDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(MaterialCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @DeadlineHandler(deadlineName = MaterialDecider.MATERIAL_DUE)
    void ring(Alarm alarm, DeadlineManager deadlines, DueClock clock) {
        shell.ring(alarm, now -> due(alarm, Act.of(ALARM, now)), deadlines, clock);
    }

    @DeadlineHandler(deadlineName = MaterialDecider.MATERIAL_REMINDER)
    void remind(Alarm alarm, DeadlineManager deadlines, DueClock clock) {
        shell.ring(alarm, now -> reminder(alarm, Act.of(ALARM, now)), deadlines, clock);
    }

    @EventSourcingHandler
    void on(MaterialEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }

    private DeclareMaterialReminders reminder(Alarm alarm, Act act) {
        String meetingId = MaterialsId.meetingOf(id);
        return new DeclareMaterialReminders(
                meetingId, alarm.at(), act, shell.state().policyOf(alarm.at()));
    }

    private DeclareMaterialOverdue due(Alarm alarm, Act act) {
        String meetingId = MaterialsId.meetingOf(id);
        return new DeclareMaterialOverdue(
                meetingId, alarm.at(), act, shell.state().policyOf(alarm.at()));
    }
}
