package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.meeting.law.ProceedingsRefusal.EndAfterTold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R30: what "会议结束" is where nobody says it.
class EndOfMeetingTest {
    private static final Duration GRACE = Duration.ofMinutes(30);

    @ParameterizedTest(name = "started {0} after plan -> over {1} after the planned end")
    @CsvSource(
            textBlock =
                    """
                    PT0S,  PT30M
                    PT20M, PT30M
                    PT-5M, PT30M
                    PT2H,  PT2H30M
                    """)
    void planned_end_and_grace_unless_that_has_passed(Duration off, Duration over) {
        assertThat(EndOfMeeting.dueAt(TIMETABLE, START.plus(off), GRACE)).isEqualTo(END.plus(over));
    }

    @Test
    void a_meeting_without_a_plan_has_no_planned_end() {
        assertThat(EndOfMeeting.dueAt(null, START, GRACE)).isNull();
    }

    @ParameterizedTest(name = "overdue {0}, due {1} later and {2} from now -> {3}")
    @CsvSource({
        "true, PT1H, PT1M, overdue-undone",
        "true, PT1H, PT-1M, minutes-put-off",
        "false, PT1H, PT1M, minutes-put-off",
        "true, PT0S, PT1M,",
        "false, PT-1H, PT1M,"
    })
    void what_gives_the_minutes_more_time_is_remarked_on(
            boolean overdue, Duration later, Duration due, @Nullable String code) {
        Instant corrected = END.plus(due);
        var findings =
                EndOfMeeting.remarksOnCorrection(overdue, corrected.minus(later), corrected, END);
        assertThat(findings.stream().map(Finding::code).toList())
                .isEqualTo(Stream.ofNullable(code).toList());
    }

    @ParameterizedTest(name = "told {0} after the end, corrected by {1} -> barred {2}")
    @CsvSource({
        "PT1H, PT1H, false",
        "PT1H, PT1H0.000001S, true",
        "PT0S, PT-1H, false",
        ", P1D, false"
    })
    void no_end_is_later_than_when_one_was_first_told(
            @Nullable Duration told, Duration by, boolean barred) {
        Instant toldAt = told == null ? null : END.plus(told);
        var reason = Personal.of("acme.organiser", "wrong watch");
        assertThat(EndOfMeeting.barsToCorrection(reason, END.plus(by), toldAt))
                .isEqualTo(barred ? List.of(new EndAfterTold(END.plus(told))) : List.of());
    }
}
