package org.huiyi.action.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.huiyi.action.action.Action;
import org.huiyi.action.action.ActionCommand;
import org.huiyi.action.action.ActionCommand.DeclareDue;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.action.action.ActionEvent;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.Due;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.eventstore.DueClock;
import org.huiyi.eventstore.Receipt;
import org.huiyi.eventstore.Shell;

/// An action to Axon.
@Aggregate(type = "action", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class ActionAggregate {
    @AggregateIdentifier private String id;
    private String policyVersion = "";

    private final Shell<Action, ActionCommand, ActionEvent> shell =
            new Shell<>(ActionDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(ActionCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @EventSourcingHandler
    void on(ActionEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        if (event instanceof ActionAssigned assigned) {
            policyVersion = assigned.item().policyVersion();
        }
        shell.evolve(event, metaData, sequence);
    }

    @DeadlineHandler
    void ring(Alarm alarm, DeadlineManager deadlines, DueClock clock) {
        shell.ring(alarm, now -> declaration(alarm, now), deadlines, clock);
    }

    private DeclareDue declaration(Alarm alarm, Instant now) {
        var act = Act.of(Actor.house(alarm.name()), now);
        return new DeclareDue(id, policyVersion, Due.of(alarm.name()), alarm.at(), act);
    }
}
