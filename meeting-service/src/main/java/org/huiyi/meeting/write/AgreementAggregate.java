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
import org.huiyi.meeting.agreement.Agreement;
import org.huiyi.meeting.agreement.AgreementCommand;
import org.huiyi.meeting.agreement.AgreementDecider;
import org.huiyi.meeting.agreement.AgreementEvent;
import org.jspecify.annotations.Nullable;

/// The register of an organiser and a party as Axon keeps it.
@Aggregate(type = "agreement", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class AgreementAggregate {
    @AggregateIdentifier private @Nullable String id;

    private final Shell<Agreement, AgreementCommand, AgreementEvent> shell =
            new Shell<>(AgreementDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(AgreementCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @EventSourcingHandler
    void on(AgreementEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }
}
