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
import org.huiyi.meeting.calendar.CalendarCommand;
import org.huiyi.meeting.calendar.CalendarDecider;
import org.huiyi.meeting.calendar.CalendarEvent;
import org.huiyi.meeting.calendar.DutyCalendar;
import org.jspecify.annotations.Nullable;

/// A calendar of duties as Axon keeps it.
@Aggregate(type = "calendar", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class CalendarAggregate {
    @AggregateIdentifier private @Nullable String id;

    private final Shell<DutyCalendar, CalendarCommand, CalendarEvent> shell =
            new Shell<>(CalendarDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(CalendarCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @EventSourcingHandler
    void on(CalendarEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }
}
