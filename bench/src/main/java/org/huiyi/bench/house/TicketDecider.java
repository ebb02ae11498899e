package org.huiyi.bench.house;

import java.util.Optional;
import org.huiyi.bench.house.TicketCommand.OpenTicket;
import org.huiyi.bench.house.TicketCommand.TouchTicket;
import org.huiyi.bench.house.TicketEvent.TicketTouched;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;

enum TicketDecider implements Decider<Ticket, TicketCommand, TicketEvent> {
    INSTANCE;

    private static final String TEXT = "x".repeat(140);

    @Override
    public Ticket initial() {
        return new Ticket.Unknown();
    }

    @Override
    public Ticket evolve(Ticket state, TicketEvent event) {
        return switch (state) {
            case Ticket.Unknown _ -> new Ticket.Open(event.id(), 1);
            case Ticket.Open(var id, var touches) -> new Ticket.Open(id, touches + 1);
        };
    }

    @Override
    public Optional<Refusal> admit(Ticket state, TicketCommand command) {
        return Optional.empty();
    }

    @Override
    public Decision<TicketEvent> decide(Ticket state, TicketCommand command) {
        return switch (command) {
            case OpenTicket(var id, var title, _) ->
                    state instanceof Ticket.Unknown
                            ? Decision.accept(new TicketTouched(id, title, TEXT))
                            : Decision.nothing();
            case TouchTicket(var id, var title, _) ->
                    Decision.accept(new TicketTouched(id, title, TEXT));
        };
    }
}
