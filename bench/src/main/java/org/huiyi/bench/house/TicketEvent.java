package org.huiyi.bench.house;

import org.huiyi.contracts.decision.Event;

/// What happened to a ticket.
public sealed interface TicketEvent extends Event {
    String id();

    @Override
    default String aggregateId() {
        return id();
    }

    @Override
    default String sequenceKey() {
        return id();
    }

    record TicketTouched(String id, String title, String text) implements TicketEvent {}
}
