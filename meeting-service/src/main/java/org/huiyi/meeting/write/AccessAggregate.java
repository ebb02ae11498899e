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
import org.huiyi.meeting.access.Access;
import org.huiyi.meeting.access.AccessCommand;
import org.huiyi.meeting.access.AccessDecider;
import org.huiyi.meeting.access.AccessEvent;
import org.jspecify.annotations.Nullable;

/// A day's accesses as Axon keeps them.
@Aggregate(type = "access", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class AccessAggregate {
    @AggregateIdentifier private @Nullable String id;

    private final Shell<Access, AccessCommand, AccessEvent> shell =
            new Shell<>(AccessDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(AccessCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @EventSourcingHandler
    void on(AccessEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }
}
