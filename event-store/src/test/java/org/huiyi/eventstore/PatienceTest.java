package org.huiyi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.waitAtMost;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;

/// Nobody waits for ever: not for a database that is gone, not for another's slow work.
class PatienceTest extends StoreTest {
    private static final Duration OFTEN = Duration.ofMillis(10);

    @Autowired DataSource database;
    @Autowired JdbcClient jdbc;
    @Autowired TaskScheduler scheduler;

    @Test
    void the_server_gives_a_statement_up_before_the_socket_does() throws Exception {
        var socket =
                database.unwrap(HikariDataSource.class)
                        .getDataSourceProperties()
                        .getProperty("socketTimeout");
        var statement =
                jdbc.sql("select setting::int / 1000 from pg_settings where name = :name")
                        .param("name", "statement_timeout")
                        .query(Integer.class)
                        .single();
        assertThat(statement).isPositive().isLessThan(Integer.parseInt(socket));
    }

    @Test
    void what_is_slow_does_not_hold_up_what_else_is_to_be_done_every_so_often() {
        var never = new CountDownLatch(1);
        var rounds = new AtomicInteger();
        var slow = scheduler.scheduleWithFixedDelay(() -> await(never), OFTEN);
        var sweeper = scheduler.scheduleWithFixedDelay(rounds::incrementAndGet, OFTEN);
        try {
            waitAtMost(Duration.ofSeconds(10)).until(() -> rounds.get() >= 3);
        } finally {
            never.countDown();
            slow.cancel(true);
            sweeper.cancel(true);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
