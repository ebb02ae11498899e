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
import org.huiyi.notification.confidentiality.Confidentiality;
import org.huiyi.notification.confidentiality.ConfidentialityCommand;
import org.huiyi.notification.confidentiality.ConfidentialityDecider;
import org.huiyi.notification.confidentiality.ConfidentialityEvent;

/// A meeting's classification to Axon.
@Aggregate(
        type = "confidentiality",
        cache = "aggregateCache",
        commandTargetResolver = "commandTarget")
class ConfidentialityAggregate {
    @AggregateIdentifier private String id;

    private final Shell<Confidentiality, ConfidentialityCommand, ConfidentialityEvent> shell =
            new Shell<>(ConfidentialityDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(ConfidentialityCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @EventSourcingHandler
    void on(ConfidentialityEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }
}
