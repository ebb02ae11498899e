package org.huiyi.local.drill;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/// One part that was away, from its death until it was ready again.
record Outage(Part part, Instant from, Instant to) {

    boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /// From when on one of the two was there, looking from a moment on: the moment itself unless both were away.
    static Instant served(Collection<Outage> outages, Part one, Part other, Instant moment) {
        var away = outages.stream().filter(outage -> outage.covers(moment)).toList();
        boolean both =
                away.stream().anyMatch(outage -> outage.part == one)
                        && away.stream().anyMatch(outage -> outage.part == other);
        return both
                ? away.stream()
                        .filter(outage -> outage.part == one || outage.part == other)
                        .map(Outage::to)
                        .min(Comparator.naturalOrder())
                        .orElse(moment)
                : moment;
    }
}
