package org.huiyi.eventstore.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.huiyi.eventstore.ParkedEvents;
import org.springframework.jdbc.core.simple.JdbcClient;

/// For each follower, tagged `follower`: `huiyi.follower.lag` (numbers behind the newest event; not a
/// number while another process follows), `huiyi.follower.segments` (claimed here) and
/// `huiyi.follower.parked` (events that wait to be released).
public final class FollowerGauges {
    private static final String NEWEST = "select coalesce(max(global_index), 0) from event";
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final MeterRegistry registry;
    private final Supplier<Long> newest;
    private final Supplier<Map<String, Long>> parked;

    public FollowerGauges(MeterRegistry registry, JdbcClient database, ParkedEvents parked) {
        this.registry = registry;
        this.newest =
                new Remembered<>(() -> database.sql(NEWEST).query(Long.class).single(), FRESH);
        this.parked = new Remembered<>(parked::counts, FRESH);
    }

    public void register(EventProcessingConfiguration processing) {
        processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .forEach(this::register);
    }

    private void register(StreamingEventProcessor follower) {
        String name = follower.getName();
        gauge("lag", name, () -> lag(follower));
        gauge("segments", name, () -> follower.processingStatus().size());
        gauge("parked", name, () -> parked.get().getOrDefault(name, 0L));
    }

    private void gauge(String what, String follower, Supplier<Number> value) {
        Gauge.builder("huiyi.follower." + what, value).tag("follower", follower).register(registry);
    }

    private Number lag(StreamingEventProcessor follower) {
        var positions =
                follower.processingStatus().values().stream()
                        .map(EventTrackerStatus::getCurrentPosition)
                        .mapToLong(position -> position.orElse(0))
                        .min();
        return positions.isPresent()
                ? Math.max(0, newest.get() - positions.getAsLong())
                : Double.NaN;
    }
}
