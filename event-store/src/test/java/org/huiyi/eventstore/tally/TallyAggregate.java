package org.huiyi.eventstore.tally;

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
import org.huiyi.eventstore.tally.TallyCommand.DeclareOverdue;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "tally", cache = "aggregateCache", commandTargetResolver = "commandTarget")
public class TallyAggregate {
    @AggregateIdentifier private @Nullable String id;

    private final Shell<Tally, TallyCommand, TallyEvent> shell = new Shell<>(TallyDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(TallyCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @DeadlineHandler(deadlineName = "tally-due")
    void ring(Alarm alarm, DeadlineManager deadlines, DueClock clock) {
        shell.ring(
                alarm,
                now -> new DeclareOverdue(id, alarm.at(), Act.of(Actor.house("tally-due"), now)),
                deadlines,
                clock);
    }

    @EventSourcingHandler
    void on(TallyEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }
}
