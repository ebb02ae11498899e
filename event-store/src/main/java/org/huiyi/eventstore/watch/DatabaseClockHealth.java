package org.huiyi.eventstore.watch;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/// Not ready while the service's clock is more than a second off its database's: verdicts go by the one,
/// records by the other. Nor while the database does not answer. Part of readiness as `databaseClock`.
public final class DatabaseClockHealth extends AbstractHealthIndicator {
    private static final Duration TOLERATED = Duration.ofSeconds(1);

    private final DatabaseClock clock;

    public DatabaseClockHealth(DatabaseClock clock) {
        super("The database does not tell its time");
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Duration drift = clock.drift();
        var found = drift.compareTo(TOLERATED) > 0 ? health.outOfService() : health.up();
        found.withDetail("drift", drift.toString());
    }
}
