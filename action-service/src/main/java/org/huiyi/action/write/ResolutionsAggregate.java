package org.huiyi.action.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.huiyi.action.resolution.ResolutionCommand;
import org.huiyi.action.resolution.ResolutionDecider;
import org.huiyi.action.resolution.ResolutionEvent;
import org.huiyi.action.resolution.Resolutions;
import org.huiyi.eventstore.Receipt;
import org.huiyi.eventstore.Shell;
import org.jspecify.annotations.Nullable;

/// The resolutions of a meeting to Axon.
@Aggregate(type = "resolutions", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class ResolutionsAggregate {
    @AggregateIdentifier private @Nullable String id;

    private final Shell<Resolutions, ResolutionCommand, ResolutionEvent> shell =
            new Shell<>(ResolutionDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(ResolutionCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @EventSourcingHandler
    void on(ResolutionEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }
}
