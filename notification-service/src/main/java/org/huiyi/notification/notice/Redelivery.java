package org.huiyi.notification.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When a message is tried again, and when it is given up: at most eleven attempts within a day.
public final class Redelivery {
    /// How long a process may keep silent before its work is taken up again. Longer than the slowest
    /// conversation with the relay.
    public static final Duration PATIENCE = Duration.ofMinutes(3);

    /// After that a notice is given up.
    public static final Duration LIFETIME = Duration.ofHours(24);

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(2),
                    Duration.ofHours(4),
                    Duration.ofHours(8),
                    Duration.ofHours(8));

    private Redelivery() {}

    /// The time of the next attempt, or empty when there is none left.
    public static Optional<Instant> next(int attempt, Instant queuedAt, Instant failedAt) {
        if (attempt > PAUSES.size()) {
            return Optional.empty();
        }
        Instant next = failedAt.plus(PAUSES.get(attempt - 1));
        return expired(queuedAt, next) ? Optional.empty() : Optional.of(next);
    }

    public static boolean expired(Instant queuedAt, Instant at) {
        return at.isAfter(queuedAt.plus(LIFETIME));
    }
}
