package org.huiyi.bridge.announcing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How far the world lags behind, asked of the database so that it is true on every node and also when
/// nobody announces. Axon says "running, no error" while the broker is down, so alarm on these:
/// `huiyi.announcer.lag`, the age of the oldest event not announced, and `huiyi.announcer.segments`, what
/// this node has claimed: somebody announces as long as the sum over all nodes is not 0.
public final class AnnouncerGauges {
    private static final String OLDEST =
            """
            select extract(epoch from clock_timestamp() - recorded_at) from event
            where global_index > coalesce((
                select min(cast(cast(token as json) ->> 'globalIndex' as bigint)) from token_entry
                where processor_name = ?), -1)
            order by global_index limit 1
            """;

    private final JdbcClient jdbc;
    private final Supplier<EventProcessingConfiguration> processing;

    public AnnouncerGauges(
            JdbcClient jdbc,
            Supplier<EventProcessingConfiguration> processing,
            MeterRegistry meters) {
        this.jdbc = jdbc;
        this.processing = processing;
        TimeGauge.builder("huiyi.announcer.lag", this::lag, TimeUnit.SECONDS)
                .description("Age of the oldest event that is not announced")
                .register(meters);
        Gauge.builder("huiyi.announcer.segments", this::segments)
                .description("Segments of the announcer that this node works on")
                .register(meters);
    }

    /// In seconds; no number while the database is away.
    public double lag() {
        try {
            return jdbc.sql(OLDEST)
                    .param(Announcing.GROUP)
                    .query(Double.class)
                    .optional()
                    .orElse(0.0);
        } catch (DataAccessException away) {
            return Double.NaN;
        }
    }

    /// Claimed by this node and not in error.
    public long segments() {
        return processing
                .get()
                .eventProcessor(Announcing.GROUP, StreamingEventProcessor.class)
                .map(p -> p.processingStatus().values().stream())
                .orElseGet(Stream::empty)
                .filter(status -> !status.isErrorState())
                .count();
    }
}
