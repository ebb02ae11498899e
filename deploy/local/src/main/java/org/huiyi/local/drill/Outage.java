package org.huiyi.local.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/// One part that was away, from its death until it was ready again.
record Outage(Part part, Instant from, Instant to) {

    /// How long both of a pair were away between two moments.
    static Duration both(
            Collection<Outage> outages, Part one, Part other, Instant from, Instant to) {
        return of(one, outages)
                .flatMap(a -> of(other, outages).map(b -> a.shared(b, from, to)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Stream<Outage> of(Part part, Collection<Outage> outages) {
        return outages.stream().filter(outage -> outage.part == part);
    }

    private Duration shared(Outage other, Instant from, Instant to) {
        var began = Stream.of(this.from, other.from, from).max(Comparator.naturalOrder());
        var ended = Stream.of(this.to, other.to, to).min(Comparator.naturalOrder());
        var shared = Duration.between(began.orElseThrow(), ended.orElseThrow());
        return shared.isNegative() ? Duration.ZERO : shared;
    }
}
