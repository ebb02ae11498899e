package org.huiyi.bench.stock;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/// The same ticket as Axon's manual would write it.
@AggregateRoot
class StockTicket {
    private static final String TEXT = "x".repeat(140);

    record OpenTicket(@TargetAggregateIdentifier String id, String title) {}

    record TouchTicket(@TargetAggregateIdentifier String id, String title) {}

    record TicketTouched(String id, String title, String text) {}

    @AggregateIdentifier private @Nullable String id;
    private long touches;

    @CommandHandler
    @CreationPolicy(ALWAYS)
    void on(OpenTicket command) {
        apply(new TicketTouched(command.id(), command.title(), TEXT));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void on(TouchTicket command) {
        apply(new TicketTouched(command.id(), command.title(), TEXT));
    }

    @EventSourcingHandler
    void on(TicketTouched event) {
        id = event.id();
        touches++;
    }
}
