package org.huiyi.eventstore.append;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collection;

/// `huiyi.append.group` (commands per group), `huiyi.append.flush` (seconds per group) and
/// `huiyi.append.queue` (commands waiting).
public final class AppendGauges {
    private final MeterRegistry registry;
    private final DistributionSummary groups;
    private final Timer flushes;

    public AppendGauges(MeterRegistry registry) {
        this.registry = registry;
        this.groups = DistributionSummary.builder("huiyi.append.group").register(registry);
        this.flushes =
                Timer.builder("huiyi.append.flush").publishPercentileHistogram().register(registry);
    }

    void watch(Collection<?> queue) {
        Gauge.builder("huiyi.append.queue", queue, Collection::size).register(registry);
    }

    void flushed(int commands, Duration taken) {
        groups.record(commands);
        flushes.record(taken);
    }
}
