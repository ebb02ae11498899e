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

    /// Opens a ticket that is not there yet.
    record OpenTicket(String id, String title, Act act) implements TicketCommand {
        @Override
        public boolean opens() {
            return true;
        }
    }

    /// Touches a ticket, or opens it when it is not there.
    record TouchTicket(String id, String title, Act act) implements TicketCommand {}
}
