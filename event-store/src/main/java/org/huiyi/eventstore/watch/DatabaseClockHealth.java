package org.huiyi.eventstore.watch;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Not ready while the service's clock is more than a second off its database's: verdicts go by the one,
/// records by the other. Part of readiness as `databaseClock`.
public final class DatabaseClockHealth implements HealthIndicator {
    private static final Duration TOLERATED = Duration.ofSeconds(1);

    private final DatabaseClock clock;

    public DatabaseClockHealth(DatabaseClock clock) {
        this.clock = clock;
    }

    @Override
    public Health health() {
        Duration drift = clock.drift();
        var health = drift.compareTo(TOLERATED) > 0 ? Health.outOfService() : Health.up();
        return health.withDetail("drift", drift.toString()).build();
    }
}
