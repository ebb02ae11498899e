package org.huiyi.notification.write;

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
import org.huiyi.notification.organiser.Organiser;
import org.huiyi.notification.organiser.OrganiserCommand;
import org.huiyi.notification.organiser.OrganiserDecider;
import org.huiyi.notification.organiser.OrganiserEvent;

/// A meeting's organiser to Axon.
@Aggregate(type = "organiser", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class OrganiserAggregate {
    @AggregateIdentifier private String id;

    private final Shell<Organiser, OrganiserCommand, OrganiserEvent> shell =
            new Shell<>(OrganiserDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(OrganiserCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @EventSourcingHandler
    void on(OrganiserEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }
}
