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
import org.huiyi.meeting.followup.FollowUp;
import org.huiyi.meeting.followup.FollowUpCommand;
import org.huiyi.meeting.followup.FollowUpDecider;
import org.huiyi.meeting.followup.FollowUpEvent;
import org.jspecify.annotations.Nullable;

/// The follow-up as Axon keeps it.
@Aggregate(type = "followup", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class FollowUpAggregate {
    @AggregateIdentifier private @Nullable String id;

    private final Shell<FollowUp, FollowUpCommand, FollowUpEvent> shell =
            new Shell<>(FollowUpDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(FollowUpCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @EventSourcingHandler
    void on(FollowUpEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }
}
