package org.huiyi.meeting.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.face.Stage;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingCancelled;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingEvaluated;
import org.huiyi.meeting.meeting.Evaluation;
import org.huiyi.meeting.meeting.Lessons;
import org.huiyi.meeting.meeting.PlanEvent.MeetingScheduled;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.meeting.translation.Remembered;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Which meeting learns from which, on a real database.
class LessonsOfSeriesTest {
    private static JdbcClient database;
    private final Remembered histories = new Remembered();
    private final LessonsOfSeries lessons = new LessonsOfSeries(database);

    @BeforeAll
    static void migrate() throws IOException {
        String url = Stage.database("lessons");
        database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
        database.sql(
                        new ClassPathResource("db/migration/meeting/V234__series_meetings.sql")
                                .getContentAsString(StandardCharsets.UTF_8))
                .update();
    }

    @BeforeEach
    void a_series_of_three() {
        lessons.empty();
        lessons.on(scheduled("mtg_1", "acme", 0));
        lessons.on(scheduled("mtg_2", "acme", 7));
        lessons.on(scheduled("mtg_3", "acme", 14));
        lessons.on(startedAt(START));
    }

    @Test
    void the_meeting_evaluated_last_has_something_to_offer_to_the_same_organisers_series_alone() {
        assertThat(lessons.latest("acme", "board")).isEmpty();
        evaluate("mtg_1", "shorter", "earlier");
        assertThat(lessons.latest("acme", "board")).contains(new Lessons("mtg_1", 0, 2));
        assertThat(lessons.latest("globex", "board")).isEmpty();
        assertThat(lessons.latest("acme", "staff")).isEmpty();
        assertThat(lessons.latest("acme", null)).isEmpty();
        evaluate("mtg_2");
        assertThat(lessons.latest("acme", "board")).isEmpty();
    }

    @Test
    void the_next_that_has_not_begun_hears_of_it() {
        assertThat(lessons.next("mtg_1")).contains("mtg_2");
        lessons.on(new MeetingCancelled("mtg_2", false, null));
        assertThat(lessons.next("mtg_1")).contains("mtg_3");
        assertThat(lessons.next("mtg_9")).isEmpty();
    }

    private void evaluate(String meeting, String... improvements) {
        var told =
                new MeetingEvaluated(
                        meeting,
                        new Evaluation(
                                Evaluation.Objective.MET,
                                null,
                                List.of(),
                                List.of(),
                                List.of(improvements).stream()
                                        .map(text -> Personal.of("acme.organiser", text))
                                        .toList()));
        lessons.on(told, histories.record(told));
    }

    private static MeetingScheduled scheduled(String meeting, String organiser, int days) {
        var later = Duration.ofDays(days);
        return new MeetingScheduled(
                meeting,
                "Budget",
                organiser,
                PURPOSE,
                List.of("Budget"),
                new Timetable(START.plus(later), END.plus(later), "Asia/Shanghai"),
                ROOM,
                Classification.ORDINARY,
                "board",
                List.of(party("globex")),
                REGISTERED,
                false);
    }
}
