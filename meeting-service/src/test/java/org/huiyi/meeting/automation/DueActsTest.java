package org.huiyi.meeting.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.face.Stage;
import org.huiyi.meeting.meeting.ClosingEvent.EvaluationOverdue;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingCancelled;
import org.huiyi.meeting.meeting.CourseEvent.MeetingExtended;
import org.huiyi.meeting.meeting.CourseEvent.MeetingResumed;
import org.huiyi.meeting.meeting.CourseEvent.MeetingSuspended;
import org.huiyi.meeting.meeting.CourseEvent.SessionEnded;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What is owed, on a real database.
class DueActsTest {
    private static final Instant FAR = END.plus(Duration.ofDays(1));
    private static final Instant DUE = END.plus(Duration.ofHours(1));
    private static final Personal WHY = Personal.of("acme.organiser", "votes");
    private static JdbcClient database;
    private final DueActs due = new DueActs(database);

    @BeforeAll
    static void migrate() throws IOException {
        String url = Stage.database("dueacts");
        database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
        for (String script :
                List.of(
                        "V130__due_acts.sql",
                        "V230__due_evaluations.sql",
                        "V235__due_sessions.sql")) {
            database.sql(
                            new ClassPathResource("db/migration/meeting/" + script)
                                    .getContentAsString(StandardCharsets.UTF_8))
                    .update();
        }
    }

    @BeforeEach
    void empty() {
        due.empty();
    }

    @Test
    void an_extension_puts_the_end_off() {
        due.on(startedAt(START));
        due.on(new MeetingExtended(ID, END.plusSeconds(60), END, DUE, WHY));
        assertThat(due.past(FAR, 9)).extracting(DueActs.Owed::dueAt).containsExactly(DUE);
    }

    @Test
    void a_suspended_meeting_owes_no_end_however_long_it_is_to_last_until_it_goes_on() {
        due.on(startedAt(START));
        due.on(new MeetingSuspended(ID, START.plusSeconds(60), null));
        due.on(new MeetingExtended(ID, END.plusSeconds(60), END, DUE, WHY));
        assertThat(due.past(FAR, 9)).isEmpty();
        due.on(new MeetingResumed(ID, START.plusSeconds(120), DUE));
        assertThat(due.past(FAR, 9)).extracting(DueActs.Owed::dueAt).containsExactly(DUE);
    }

    @Test
    void a_suspended_meeting_owes_the_end_of_its_session_until_it_goes_on_or_that_is_declared() {
        var suspended = new MeetingSuspended(ID, START.plusSeconds(60), null, DUE);
        due.on(suspended);
        assertThat(due.past(FAR, 9))
                .containsExactly(new DueActs.Owed(ID, DueActs.Kind.SESSION, 0, DUE));
        due.on(new SessionEnded(ID, 1, START.plusSeconds(60), null, null));
        assertThat(due.past(FAR, 9)).isEmpty();
        due.on(suspended);
        due.on(new MeetingResumed(ID, START.plusSeconds(120), null));
        assertThat(due.past(FAR, 9)).isEmpty();
    }

    @Test
    void an_ended_meeting_owes_its_evaluation_until_it_is_given_or_declared_overdue() {
        due.on(ended());
        assertThat(due.past(EVALUATED, 9))
                .containsExactly(new DueActs.Owed(ID, DueActs.Kind.EVALUATION, 0, EVALUATED));
        due.on(new EvaluationOverdue(ID, EVALUATED));
        assertThat(due.past(EVALUATED, 9)).isEmpty();
    }

    @Test
    void a_cancelled_meeting_owes_nothing() {
        var kind = Incident.Kind.SAFETY;
        due.on(
                new IncidentReported(
                        ID, 1, kind, WHY, null, START, DUE, "acme", false, false, null));
        assertThat(due.past(FAR, 9)).hasSize(1);
        due.on(new MeetingCancelled(ID, true, null));
        assertThat(due.past(FAR, 9)).isEmpty();
    }
}
