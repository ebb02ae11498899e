package org.huiyi.eventstore;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.huiyi.eventstore.tally.TallyCommand.OpenTally;
import org.huiyi.eventstore.watch.DatabaseClock;
import org.huiyi.eventstore.watch.DatabaseClockHealth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class WatchTest extends StoreTest {
    @Autowired MeterRegistry registry;
    @Autowired DataSource database;

    private Status healthBy(Clock clock) {
        var health = new DatabaseClockHealth(new DatabaseClock(JdbcClient.create(database), clock));
        return health.health().getStatus();
    }

    @Test
    void a_service_with_the_time_of_its_database_is_ready() {
        assertThat(healthBy(Clock.systemUTC())).isEqualTo(Status.UP);
    }

    @Test
    void a_service_two_seconds_off_is_not_ready() {
        var ahead = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(2));
        var behind = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(-2));

        assertThat(healthBy(ahead)).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(healthBy(behind)).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void a_service_without_its_database_is_not_ready_and_says_so() {
        var nowhere =
                new DriverManagerDataSource("jdbc:postgresql://localhost:1/none", "none", "none");
        var health =
                new DatabaseClockHealth(
                        new DatabaseClock(JdbcClient.create(nowhere), Clock.systemUTC()));

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void groups_and_followers_are_measured() {
        var open = new OpenTally("tally-" + UUID.randomUUID(), Instant.now().plusSeconds(9_999));
        commands.send(open, Conditions.none());

        assertThat(registry.get("huiyi.append.group").summary().count()).isPositive();
        assertThat(registry.get("huiyi.append.queue").gauge().value()).isZero();
        await().atMost(60, SECONDS)
                .until(() -> registry.get("huiyi.follower.lag").gauge().value() == 0);
        assertThat(registry.get("huiyi.follower.segments").gauge().value()).isEqualTo(2);
    }
}
