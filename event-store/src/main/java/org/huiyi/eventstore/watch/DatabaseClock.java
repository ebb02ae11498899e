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

    /// The database's time, between two of this service's.
    record Reading(Instant asked, Instant theirs, Instant answered) {
        /// How far this service is ahead beyond what the time of the question explains; zero if it is not.
        Duration ahead() {
            return theirs.isBefore(asked) ? Duration.between(theirs, asked) : Duration.ZERO;
        }

        private Duration behind() {
            return theirs.isAfter(answered) ? Duration.between(answered, theirs) : Duration.ZERO;
        }
    }

    public DatabaseClock(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The distance that cannot be explained by the time the question took; never negative.
    public Duration drift() {
        Reading reading = read();
        return reading.ahead().plus(reading.behind());
    }

    Reading read() {
        Instant asked = clock.instant();
        Instant theirs =
                database.sql("select clock_timestamp()")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant();
        return new Reading(asked, theirs, clock.instant());
    }
}
