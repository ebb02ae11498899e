package org.huiyi.meeting.read.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.face.Stage;
import org.huiyi.rest.counts.RefusalCounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Refusals on a real database.
class RefusalCountsTest {
    private static JdbcClient database;

    @BeforeAll
    static void migrate() throws IOException {
        String url = Stage.database("refusals");
        database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
        database.sql(
                        new ClassPathResource("db/migration/meeting/V190__refusals.sql")
                                .getContentAsString(StandardCharsets.UTF_8))
                .update();
    }

    @BeforeEach
    void empty() {
        database.sql("truncate rule_refusal").update();
    }

    @Test
    void what_one_process_noted_the_next_one_knows() {
        var before = counts("2026-03-01T09:00:00Z");
        before.refused(Set.of(Rule.R04, Rule.R21));
        before.refused(Set.of(Rule.R04));
        before.destroy();
        var after = counts("2026-03-01T09:00:01Z");
        assertThat(after.refusals()).containsEntry(Rule.R04, 2L).containsEntry(Rule.R21, 1L);
        assertThat(after.refusals()).containsEntry(Rule.R01, 0L);
    }

    @Test
    void two_processes_add_up_and_days_are_kept_apart() {
        var one = counts("2026-03-01T23:59:59Z");
        var other = counts("2026-03-02T00:00:00Z");
        one.refused(Set.of(Rule.R04));
        one.write();
        one.refused(Set.of(Rule.R04));
        one.write();
        other.refused(Set.of(Rule.R04));
        other.write();
        assertThat(one.refusals()).containsEntry(Rule.R04, 3L);
        assertThat(on("2026-03-01")).isEqualTo(2);
        assertThat(on("2026-03-02")).isEqualTo(1);
    }

    @Test
    void what_cannot_be_written_now_is_written_later() {
        var counts = counts("2026-03-01T09:00:00Z");
        counts.refused(Set.of(Rule.R53));
        database.sql("alter table rule_refusal rename to away").update();
        counts.write();
        database.sql("alter table away rename to rule_refusal").update();
        counts.refused(Set.of(Rule.R53));
        assertThat(counts.refusals()).containsEntry(Rule.R53, 2L);
        counts.write();
        counts.write();
        assertThat(counts.refusals()).containsEntry(Rule.R53, 2L);
        assertThat(on("2026-03-01")).isEqualTo(2);
    }

    private static RefusalCounts counts(String now) {
        return new RefusalCounts(database, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static long on(String day) {
        return database.sql("select sum(refusals) from rule_refusal where day = :day")
                .param("day", LocalDate.parse(day))
                .query(Long.class)
                .single();
    }
}
