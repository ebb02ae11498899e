package org.huiyi.bench.house;

import java.time.Clock;
import java.time.Instant;
import org.huiyi.bench.Tickets;
import org.huiyi.bench.house.TicketCommand.OpenTicket;
import org.huiyi.bench.house.TicketCommand.TouchTicket;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.EventNames;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The house's own way: event-store with group append.
@SpringBootApplication
public class HouseApplication {
    private static final Actor ACTOR = new Actor("acme", "acme");

    @Bean
    EventNames eventNames() {
        return EventNames.of(TicketEvent.class);
    }

    @Bean
    Tickets tickets(Commands commands) {
        return new Tickets() {
            @Override
            public void open(String id) {
                commands.send(new OpenTicket(id, "A ticket", now()), Conditions.none());
            }

            @Override
            public void touch(String id) {
                commands.send(new TouchTicket(id, "A ticket", now()), Conditions.none());
            }
        };
    }

    private static Act now() {
        return Act.of(ACTOR, Instant.now(Clock.systemUTC()));
    }

    @RestController
    record Endpoint(Tickets tickets) {
        @PostMapping("/tickets/{id}")
        void post(@PathVariable String id) throws Exception {
            tickets.open(id);
        }
    }
}
