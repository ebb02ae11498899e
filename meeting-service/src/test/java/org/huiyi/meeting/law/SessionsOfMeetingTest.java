package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.START;

import java.time.Duration;
import java.time.Instant;
import org.huiyi.meeting.meeting.MinutesPer;
import org.huiyi.meeting.meeting.Suspension;
import org.huiyi.meeting.meeting.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R27: "形成会议纪要"; "Suspension longer than a house limit: treat as session boundary."
class SessionsOfMeetingTest {
    private static final Duration LIMIT = Duration.ofHours(4);

    @ParameterizedTest(name = "{0} planned for {1} -> minutes per {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    -,       PT1H,        MEETING
                    -,       PT24H,       MEETING
                    -,       PT24H0.001S, SESSION
                    -,       PT50H,       SESSION
                    -,       -,           MEETING
                    MEETING, PT50H,       MEETING
                    SESSION, PT1H,        SESSION
                    """)
    void the_organiser_chooses_and_what_is_planned_for_longer_than_a_day_has_minutes_per_session(
            MinutesPer choice, Duration length, MinutesPer per) {
        var planned = length == null ? null : new Timetable(START, START.plus(length), "UTC");
        assertThat(SessionsOfMeeting.minutesPer(choice, planned)).isEqualTo(per);
    }

    @Test
    void over_midnight_is_not_another_day() {
        var evening = Instant.parse("2026-03-02T22:00:00Z");
        var planned = new Timetable(evening, evening.plus(Duration.ofHours(6)), "UTC");
        assertThat(SessionsOfMeeting.minutesPer(null, planned)).isEqualTo(MinutesPer.MEETING);
    }

    @ParameterizedTest(name = "suspended for {0} -> session over {1}")
    @CsvSource(
            textBlock =
                    """
                    PT0S,          false
                    PT3H59M,       false
                    PT4H,          false
                    PT4H0.000001S, true
                    PT20H,         true
                    """)
    void a_suspension_beyond_the_limit_ends_the_session(Duration length, boolean over) {
        var suspension = suspended(SessionsOfMeeting.boundaryAt(START, LIMIT));
        assertThat(SessionsOfMeeting.isOver(suspension, START.plus(length))).isEqualTo(over);
    }

    @Test
    void a_suspension_from_before_there_was_a_limit_ends_none() {
        assertThat(SessionsOfMeeting.isOver(suspended(null), START.plus(Duration.ofDays(9))))
                .isFalse();
    }

    private static Suspension suspended(Instant boundaryAt) {
        return new Suspension(START, null, null, boundaryAt);
    }
}
