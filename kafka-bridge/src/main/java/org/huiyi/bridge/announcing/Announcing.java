package org.huiyi.bridge.announcing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.decision.Event;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.RecordedEvents;

/// Announces every event of this service. The one handler of its group takes every event, so that the last
/// of a batch is always seen; there the batch is sent and the broker's word awaited. Waiting any later, in
/// the commit, would keep the token's row locked and the other node hanging on it.
///
/// Whatever goes wrong is thrown: the token stays, and the same events come again. Axon's pause before that
/// doubles up to a minute, too long after a broker is back, so its end is asked for after a few seconds.
@ProcessingGroup(Announcing.GROUP)
public final class Announcing {
    public static final String GROUP = "announcer";

    private static final String SAID = Announcing.class.getName();

    private final List<Announcer> announcers;
    private final Announced announced;
    private final Waves waves;
    private final Comeback comeback;

    public Announcing(
            List<Announcer> announcers, Announced announced, Waves waves, Comeback comeback) {
        this.announcers = List.copyOf(announcers);
        this.announced = announced;
        this.waves = waves;
        this.comeback = comeback;
    }

    @EventHandler
    void on(Event event, DomainEventMessage<?> message, UnitOfWork<?> unit) {
        try {
            announce(RecordedEvents.of(message), unit);
        } catch (RuntimeException | Error failure) {
            comeback.soon();
            throw failure;
        }
    }

    private void announce(RecordedEvent event, UnitOfWork<?> unit) {
        var batch = batchOf(unit);
        recordsOf(event).forEach(batch::add);
        if (unit.root() instanceof BatchingUnitOfWork<?> all && !all.isLastMessage()) {
            return;
        }
        waves.send(batch);
    }

    private Stream<ProducerRecord<String, byte[]>> recordsOf(RecordedEvent event) {
        return announcers.stream()
                .flatMap(announcer -> announcer.announce(event).stream())
                .map(announcement -> announced.of(announcement, event));
    }

    private static List<ProducerRecord<String, byte[]>> batchOf(UnitOfWork<?> unit) {
        return unit.root().getOrComputeResource(SAID, _ -> new ArrayList<>());
    }
}
