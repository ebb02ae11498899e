package org.huiyi.bench.house;

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
import org.jspecify.annotations.Nullable;

@Aggregate(type = "ticket", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class TicketAggregate {
    @AggregateIdentifier private @Nullable String id;
    private final Shell<Ticket, TicketCommand, TicketEvent> shell =
            new Shell<>(TicketDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(TicketCommand command, MetaData meta, DeadlineManager deadlines) {
        return shell.settle(command, meta, deadlines);
    }

    @EventSourcingHandler
    void on(TicketEvent event, MetaData meta, @SequenceNumber long sequence) {
        id = event.id();
        shell.evolve(event, meta, sequence);
    }
}
