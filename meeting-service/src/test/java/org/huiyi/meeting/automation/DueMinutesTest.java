package org.huiyi.meeting.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.minutes.Cases.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.automation.DueMinutes.Owed;
import org.huiyi.meeting.face.Stage;
import org.huiyi.meeting.minutes.MinutesEvent.*;
import org.huiyi.meeting.translation.Remembered;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What the sweeper of minutes looks for, on a real database. Everything here is received long before the due time.
class DueMinutesTest {
    private static final Instant FIRST = DUE.minus(Duration.ofHours(12));
    private static final Instant SECOND = DUE.minus(Duration.ofHours(2));
    private static final Owed OWED = new Owed(ID, 1, DUE, POLICY);
    private static JdbcClient database;
    private final Remembered histories = new Remembered();
    private final DueMinutes due = new DueMinutes(database, histories);

    @BeforeAll
    static void migrate() throws IOException {
        String url = Stage.database("dueminutes");
        database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
        for (String script :
                List.of(
                        "V110__due_minutes.sql",
                        "V233__due_minutes_reminders.sql",
                        "V236__due_minutes_of_sessions.sql")) {
            database.sql(
                            new ClassPathResource("db/migration/meeting/" + script)
                                    .getContentAsString(StandardCharsets.UTF_8))
                    .update();
        }
    }

    @BeforeEach
    void the_meeting_ended() {
        database.sql("truncate due_minutes, due_minutes_reminders").update();
        histories.record(opened());
        histories.record(fellDue());
        due.on(fellDue());
        due.on(new MinutesRemindersSet(ID, DUE, List.of(FIRST, SECOND), null));
    }

    @Test
    void reminders_are_owed_one_by_one_until_the_minutes_are_published() {
        assertThat(due.toRemind(FIRST.minusMillis(1), 9)).isEmpty();
        assertThat(due.toRemind(FIRST, 9)).containsExactly(new Owed(ID, 1, FIRST, POLICY));
        due.on(new MinutesReminderDue(ID, FIRST, DUE, null));
        assertThat(due.toRemind(SECOND, 9)).containsExactly(new Owed(ID, 1, SECOND, POLICY));
        publish();
        assertThat(due.toRemind(SECOND, 9)).isEmpty();
    }

    @Test
    void published_minutes_are_owed_until_every_party_was_sent_them() {
        assertThat(due.past(DUE, 9)).containsExactly(OWED);
        publish();
        assertThat(due.past(DUE, 9)).containsExactly(OWED);
        send("acme");
        assertThat(due.past(DUE, 9)).containsExactly(OWED);
        send("globex");
        assertThat(due.past(DUE, 9)).isEmpty();
    }

    @Test
    void what_comes_back_before_the_due_time_is_owed_again() {
        publish();
        send("acme");
        send("globex");
        var bounced =
                new MinutesBounced(
                        ID,
                        "globex",
                        "globex.lead",
                        1,
                        "EMAIL",
                        ENDED,
                        "REFUSED",
                        "evt-back",
                        null);
        due.on(bounced, histories.record(bounced));
        assertThat(due.past(DUE, 9)).containsExactly(OWED);
    }

    @Test
    void what_is_declared_is_owed_no_more() {
        due.on(new MinutesOverdue(ID, DUE, null));
        assertThat(due.past(DUE, 9)).isEmpty();
        assertThat(due.toRemind(DUE, 9)).isEmpty();
    }

    @Test
    void a_corrected_end_voids_the_reminders_of_the_one_before() {
        due.on(new MinutesFellDue(ID, ENDED, DUE.plusSeconds(60), POLICY, null));
        assertThat(due.toRemind(DUE, 9)).isEmpty();
        assertThat(due.past(DUE, 9)).isEmpty();
    }

    @Test
    void who_lacks_published_minutes_is_looked_for_at_the_due_time_of_the_corrected_end() {
        publish();
        send("acme");
        judgeAgain(DUE.plusSeconds(60), DUE);
        assertThat(due.past(DUE, 9)).isEmpty();
        assertThat(due.past(DUE.plusSeconds(60), 9))
                .containsExactly(new Owed(ID, 1, DUE.plusSeconds(60), POLICY));
        judgeAgain(DUE.minusSeconds(60), DUE.plusSeconds(60));
        assertThat(due.past(DUE.minusSeconds(60), 9))
                .containsExactly(new Owed(ID, 1, DUE.minusSeconds(60), POLICY));
    }

    @Test
    void what_was_declared_once_is_not_looked_for_again_when_the_end_is_corrected() {
        publish();
        send("acme");
        var undelivered = new MinutesUndelivered(ID, DUE, List.of("globex"), null);
        histories.record(undelivered);
        due.on(undelivered);
        judgeAgain(DUE.plusSeconds(60), DUE);
        assertThat(due.past(DUE.plusSeconds(60), 9)).isEmpty();
    }

    private void judgeAgain(Instant dueAt, Instant former) {
        var judged =
                new MinutesJudgedAgain(ID, ENDED, dueAt, former, POLICY, false, List.of(), null);
        due.on(judged, histories.record(judged));
    }

    private void publish() {
        histories.record(drafted());
        var published =
                new MinutesPublished(ID, ENDED, DUE, false, null, List.of("acme", "globex"), null);
        due.on(published, histories.record(published));
    }

    private void send(String party) {
        var sent =
                new MinutesSentToParty(
                        ID, party, ENDED, false, "evt-" + party, party + ".lead", 1, "EMAIL", null);
        RecordedEvent recorded = histories.record(sent);
        due.on(sent, recorded);
    }
}
