package org.huiyi.meeting.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.automation.DueConfirmations.Owed;
import org.huiyi.meeting.face.Stage;
import org.huiyi.meeting.meeting.Confirmation.Answer;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.PreparationEvent.ConfirmationReminderDue;
import org.huiyi.meeting.meeting.PreparationEvent.OrganiserTransferred;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Whom the sweeper reminds, on a real database.
class DueConfirmationsTest {
    private static final Instant LATER = REMINDED.plus(Duration.ofDays(2));
    private static JdbcClient database;
    private final DueConfirmations due = new DueConfirmations(database);

    @BeforeAll
    static void migrate() throws IOException {
        String url = Stage.database("dueconfirmations");
        database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
        database.sql(
                        new ClassPathResource("db/migration/meeting/V231__due_confirmations.sql")
                                .getContentAsString(StandardCharsets.UTF_8))
                .update();
    }

    @BeforeEach
    void convened() {
        due.empty();
        due.on(noticeSent());
    }

    @Test
    void a_reminder_is_owed_from_its_time_on_while_some_party_owes_an_answer() {
        assertThat(due.past(REMINDED.minusMillis(1), 9)).isEmpty();
        due.on(new PartyConfirmed(ID, "globex", accepted("globex")));
        assertThat(due.past(REMINDED, 9)).containsExactly(new Owed(ID, REMINDED));
        due.on(new PartyConfirmed(ID, "initech", answered(Answer.DECLINED)));
        assertThat(due.past(REMINDED, 9)).isEmpty();
    }

    @Test
    void what_is_declared_is_owed_no_more_until_the_meeting_is_moved() {
        due.on(new ConfirmationReminderDue(ID, REMINDED, START, List.of("globex")));
        assertThat(due.past(LATER, 9)).isEmpty();
        due.on(new PartyConfirmed(ID, "globex", accepted("globex")));
        due.on(new PartyWithdrawn(ID, "initech", NOTIFIED, null));
        due.on(new MeetingRescheduled(ID, TIMETABLE, ROOM, true, null, LATER));
        assertThat(due.past(LATER, 9)).containsExactly(new Owed(ID, LATER));
    }

    @Test
    void a_party_that_came_in_after_the_reminder_was_due_is_not_waited_for() {
        due.on(new PartyConfirmed(ID, "globex", accepted("globex")));
        due.on(new PartyWithdrawn(ID, "initech", NOTIFIED, null));
        due.on(new PartyInvited(ID, party("umbrella"), REMINDED.plusSeconds(1)));
        assertThat(due.past(LATER, 9)).isEmpty();
        due.on(new OrganiserTransferred(ID, "acme", "globex", "globex.lead", REMINDED));
        assertThat(due.past(LATER, 9)).hasSize(1);
    }

    @Test
    void a_meeting_that_began_reminds_nobody() {
        due.on(startedAt(START));
        assertThat(due.past(LATER, 9)).isEmpty();
    }
}
