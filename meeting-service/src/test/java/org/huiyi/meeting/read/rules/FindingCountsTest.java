package org.huiyi.meeting.read.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.face.Stage;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingClosed;
import org.huiyi.rest.counts.FindingCounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Findings on a real database.
class FindingCountsTest {
    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");

    private static String url;

    @BeforeAll
    static void migrate() throws IOException {
        url = Stage.database("findings") + "&options=-c%20lock_timeout=2s";
        for (var script : List.of("V101__rules", "V239__rule_counts_by_shard")) {
            database()
                    .sql(
                            new ClassPathResource("db/migration/meeting/" + script + ".sql")
                                    .getContentAsString(StandardCharsets.UTF_8))
                    .update();
        }
    }

    @BeforeEach
    void empty() {
        database().sql("truncate rule_count").update();
    }

    @Test
    void findings_of_all_meetings_add_up() {
        var counts = new FindingCounts(database());
        found(counts, "a", Rule.R04, Rule.R21);
        found(counts, "b", Rule.R04);

        assertThat(counts.findings()).isEqualTo(Map.of(Rule.R04, 2L, Rule.R21, 1L));
    }

    @Test
    void followers_of_two_segments_do_not_wait_for_each_other() {
        var source = source();
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        transaction.executeWithoutResult(_ -> {
            found(new FindingCounts(JdbcClient.create(source)), "a", Rule.R04, Rule.R21);
            found(new FindingCounts(database()), "b", Rule.R21, Rule.R04);
        });

        assertThat(new FindingCounts(database()).findings())
                .isEqualTo(Map.of(Rule.R04, 2L, Rule.R21, 2L));
    }

    /// The hashes of `a` and `b` differ in their last bit, so they belong to two of two or more segments.
    private static void found(FindingCounts counts, String meetingId, Rule... rules) {
        var findings = List.of(rules).stream().map(rule -> Finding.flag(rule, "any")).toList();
        counts.on(new MeetingClosed(meetingId), recorded(meetingId, findings));
    }

    private static RecordedEvent recorded(String meetingId, List<Finding> findings) {
        return new RecordedEvent(
                1,
                "event",
                "meeting.MeetingClosed",
                1,
                "meeting",
                meetingId,
                0,
                AT,
                AT,
                AT,
                Actor.house("test"),
                "built-in",
                "correlation",
                null,
                List.of(),
                findings,
                new MeetingClosed(meetingId));
    }

    private static DriverManagerDataSource source() {
        return new DriverManagerDataSource(url, "postgres", "postgres");
    }

    private static JdbcClient database() {
        return JdbcClient.create(source());
    }
}
