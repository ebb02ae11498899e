package org.huiyi.bench.house;

import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;

/// What may be asked of a ticket.
public sealed interface TicketCommand extends Command {
    String id();

    @Override
    default String aggregateId() {
        return id();
    }

    @Override
    default String policyVersion() {
        return "preset-1";
    }

    /// Opens a ticket, or touches an open one: a new id is a create, an old one an update.
    record TouchTicket(String id, String title, Act act) implements TicketCommand {}
}
