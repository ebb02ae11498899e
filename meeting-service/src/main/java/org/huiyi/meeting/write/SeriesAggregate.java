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
import org.huiyi.meeting.series.Series;
import org.huiyi.meeting.series.SeriesCommand;
import org.huiyi.meeting.series.SeriesDecider;
import org.huiyi.meeting.series.SeriesEvent;
import org.jspecify.annotations.Nullable;

/// A series as Axon keeps it.
@Aggregate(type = "series", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class SeriesAggregate {
    @AggregateIdentifier private @Nullable String id;

    private final Shell<Series, SeriesCommand, SeriesEvent> shell =
            new Shell<>(SeriesDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(SeriesCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @EventSourcingHandler
    void on(SeriesEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }
}
