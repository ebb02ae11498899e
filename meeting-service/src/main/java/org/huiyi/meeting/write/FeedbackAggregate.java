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
import org.huiyi.meeting.feedback.Feedback;
import org.huiyi.meeting.feedback.FeedbackCommand;
import org.huiyi.meeting.feedback.FeedbackDecider;
import org.huiyi.meeting.feedback.FeedbackEvent;
import org.jspecify.annotations.Nullable;

/// What attendees said, as Axon keeps it.
@Aggregate(type = "feedback", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class FeedbackAggregate {
    @AggregateIdentifier private @Nullable String id;

    private final Shell<Feedback, FeedbackCommand, FeedbackEvent> shell =
            new Shell<>(FeedbackDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(FeedbackCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @EventSourcingHandler
    void on(FeedbackEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }
}
