package org.huiyi.eventstore.liveness;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.flywaydb.core.Flyway;
import org.huiyi.eventstore.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Instances as PostgreSQL sees them: by their connections.
class LivenessTest {
    private static final InstanceName OTHER = new InstanceName("other");

    private static String url;
    private static JdbcClient database;

    private final AtomicInteger died = new AtomicInteger();
    private Liveness here;

    @BeforeAll
    static void migrate() {
        url = Postgres.fresh("liveness");
        Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .locations("classpath:db/migration/eventstore")
                .load()
                .migrate();
        database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
    }

    @BeforeEach
    void claimed() {
        database.sql("truncate instance, token_entry, scheduled_tasks").update();
        database.sql(
                        "insert into token_entry (processor_name, segment, owner, time_stamp) values ('view', 0, 'other', '')")
                .update();
        database.sql(
                        """
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, version)
                        values ('alarm', '1', now(), true, 'other', 1), ('alarm', '2', now(), true, 'here', 1)
                        """)
                .update();
        here = new Liveness(_ -> connect(), new InstanceName("here"), died::incrementAndGet);
    }

    @AfterEach
    void stop() {
        here.close();
    }

    @Test
    void what_a_dead_instance_held_is_free_at_once() throws SQLException {
        Connection theirs = connect();
        new Register(theirs).enter(OTHER);
        await().atMost(60, SECONDS).until(() -> named("here") == 1);
        assertThat(owned()).isEqualTo(1);
        theirs.close();

        await().atMost(60, SECONDS).until(() -> named("other") == 0);
        assertThat(owned()).isZero();
        assertThat(pickedBy("other")).isZero();
        assertThat(pickedBy("here")).as("its own are left alone").isEqualTo(1);
        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(died).hasValue(1));
    }

    @Test
    void one_that_is_only_slow_loses_nothing() throws SQLException {
        try (Connection theirs = connect()) {
            new Register(theirs).enter(OTHER);

            await().during(Duration.ofSeconds(2)).atMost(60, SECONDS).until(() -> owned() == 1);
            assertThat(died).hasValue(0);
        }
    }

    @Test
    void one_that_stops_in_order_is_not_taken_for_dead() {
        var other = new Liveness(_ -> connect(), OTHER, () -> {});
        await().atMost(60, SECONDS).until(() -> named("other") == 1);
        other.close();

        assertThat(named("other")).isZero();
        assertThat(died).hasValue(0);
    }

    @Test
    void one_whose_connection_broke_comes_back_under_its_name() {
        var last = new AtomicReference<Connection>();
        try (var other =
                new Liveness(
                        _ -> {
                            last.set(connect());
                            return last.get();
                        },
                        OTHER,
                        () -> {})) {
            await().atMost(60, SECONDS).until(() -> named("other") == 1);
            int number = number();
            database.sql("select pg_terminate_backend(:pid)::text")
                    .param("pid", backend(last.get()))
                    .query(String.class)
                    .single();

            await().atMost(60, SECONDS).until(() -> number() > number);
        }
    }

    @Test
    void of_several_that_see_a_death_one_settles_it() throws SQLException {
        var more = new AtomicInteger();
        try (var third =
                new Liveness(_ -> connect(), new InstanceName("third"), more::incrementAndGet)) {
            await().atMost(60, SECONDS).until(() -> named("third") == 1 && named("here") == 1);
            Connection theirs = connect();
            new Register(theirs).enter(OTHER);
            theirs.close();

            await().atMost(60, SECONDS).until(() -> died.get() + more.get() == 1);
            await().during(Duration.ofSeconds(1))
                    .atMost(60, SECONDS)
                    .until(() -> died.get() + more.get() == 1);
        }
    }

    @Test
    void what_one_that_stops_in_order_did_not_give_back_is_free_with_it() {
        var other = new Liveness(_ -> connect(), OTHER, () -> {});
        await().atMost(60, SECONDS).until(() -> named("other") == 1);
        other.close();

        assertThat(owned()).isZero();
        assertThat(pickedBy("other")).isZero();
    }

    @Test
    void after_a_start_of_the_database_those_of_before_get_time_to_come_back() throws SQLException {
        here.close();
        database.sql(
                        """
                        insert into instance (name, began_at) values
                        ('before', pg_postmaster_start_time() - interval '1 s'), ('after', clock_timestamp())
                        """)
                .update();

        try (Connection connection = connect()) {
            var register = new Register(connection);
            assertThat(register.dead(Duration.ofDays(1)))
                    .extracting(Register.Dead::name)
                    .containsExactly("after");
            assertThat(register.dead(Duration.ZERO))
                    .extracting(Register.Dead::name)
                    .containsExactlyInAnyOrder("before", "after");
        }
    }

    @Test
    void what_a_last_transaction_of_a_dead_one_locks_is_settled_once_it_ends() throws SQLException {
        try (Connection last = connect()) {
            last.setAutoCommit(false);
            try (var lock = last.createStatement()) {
                lock.execute("select from token_entry for update");
            }
            Connection theirs = connect();
            new Register(theirs).enter(OTHER);
            theirs.close();
            await().during(Duration.ofSeconds(2)).atMost(60, SECONDS).until(() -> owned() == 1);
            int here = backendOf("here");
            last.rollback();

            await().atMost(60, SECONDS).until(() -> owned() == 0);
            assertThat(backendOf("here"))
                    .as("it did not lose its own lock meanwhile")
                    .isEqualTo(here);
        }
    }

    private static int backendOf(String name) {
        return database.sql("select number from instance where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    private static int backend(Connection connection) {
        try {
            return connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long named(String name) {
        return database.sql("select count(*) from instance where name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private static int number() {
        return database.sql("select coalesce(max(number), -1) from instance where name = 'other'")
                .query(Integer.class)
                .single();
    }

    private static long owned() {
        return database.sql("select count(*) from token_entry where owner = 'other'")
                .query(Long.class)
                .single();
    }

    private static long pickedBy(String name) {
        return database.sql(
                        "select count(*) from scheduled_tasks where picked and picked_by = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
