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
import org.huiyi.meeting.policy.Policy;
import org.huiyi.meeting.policy.PolicyCommand;
import org.huiyi.meeting.policy.PolicyDecider;
import org.huiyi.meeting.policy.PolicyEvent;
import org.jspecify.annotations.Nullable;

/// The policy of a scope as Axon keeps it.
@Aggregate(type = "policy", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class PolicyAggregate {
    @AggregateIdentifier private @Nullable String id;

    private final Shell<Policy, PolicyCommand, PolicyEvent> shell =
            new Shell<>(PolicyDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(PolicyCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @EventSourcingHandler
    void on(PolicyEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }
}
