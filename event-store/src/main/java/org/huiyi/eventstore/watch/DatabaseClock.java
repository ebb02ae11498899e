package org.huiyi.eventstore.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How far this service's clock is from its database's.
public final class DatabaseClock {
    private final JdbcClient database;
    private final Clock clock;

    public DatabaseClock(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The distance that cannot be explained by the time the question took; never negative.
    public Duration drift() {
        Instant asked = clock.instant();
        Instant theirs =
                database.sql("select clock_timestamp()")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant();
        Instant answered = clock.instant();
        if (theirs.isBefore(asked)) {
            return Duration.between(theirs, asked);
        }
        return theirs.isAfter(answered) ? Duration.between(answered, theirs) : Duration.ZERO;
    }
}
