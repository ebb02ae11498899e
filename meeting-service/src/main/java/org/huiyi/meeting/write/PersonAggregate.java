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
import org.huiyi.meeting.person.Person;
import org.huiyi.meeting.person.PersonCommand;
import org.huiyi.meeting.person.PersonDecider;
import org.huiyi.meeting.person.PersonEvent;
import org.jspecify.annotations.Nullable;

/// A person as Axon keeps them.
@Aggregate(type = "person", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class PersonAggregate {
    @AggregateIdentifier private @Nullable String id;

    private final Shell<Person, PersonCommand, PersonEvent> shell =
            new Shell<>(PersonDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(PersonCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @EventSourcingHandler
    void on(PersonEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }
}
