package org.huiyi.local.drill;

import java.time.Duration;
import java.util.List;

/// How late some things were, in order.
record Lateness(List<Duration> sorted) {

    static final Duration AT_MOST = Duration.ofSeconds(1);

    static Lateness of(List<Duration> each) {
        return new Lateness(each.stream().sorted().toList());
    }

    Duration max() {
        return sorted.isEmpty() ? Duration.ZERO : sorted.getLast();
    }

    /// What so many percent were not later than.
    Duration percentile(int percent) {
        return sorted.isEmpty()
                ? Duration.ZERO
                : sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1));
    }

    long above(Duration limit) {
        return sorted.stream().filter(late -> late.compareTo(limit) > 0).count();
    }

    @Override
    public String toString() {
        return "p50 %s, p99 %s, max %s"
                .formatted(seconds(percentile(50)), seconds(percentile(99)), seconds(max()));
    }

    private static String seconds(Duration time) {
        return "%.2f s".formatted(time.toNanos() / 1e9);
    }
}
