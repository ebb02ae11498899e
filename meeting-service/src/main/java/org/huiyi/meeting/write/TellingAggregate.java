package org.huiyi.meeting.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.huiyi.eventstore.Receipt;
import org.huiyi.eventstore.Shell;
import org.huiyi.meeting.telling.Telling;
import org.huiyi.meeting.telling.TellingCommand;
import org.huiyi.meeting.telling.TellingDecider;
import org.huiyi.meeting.telling.TellingEvent;
import org.jspecify.annotations.Nullable;

/// The telling as Axon keeps it.
@Aggregate(type = "telling", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class TellingAggregate {
    @AggregateIdentifier private @Nullable String id;

    private final Shell<Telling, TellingCommand, TellingEvent> shell =
            new Shell<>(TellingDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(TellingCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @EventSourcingHandler
    void on(TellingEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }
}
