package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
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

    @ParameterizedTest(name = "overdue {0}, due {1} from now -> remarked {2}")
    @CsvSource({"true, PT1M, true", "true, PT-1M, false", "false, PT1M, false"})
    void only_what_saves_overdue_minutes_is_remarked_on(
            boolean overdue, Duration due, boolean remarked) {
        Instant now = END;
        assertThat(EndOfMeeting.remarksOnCorrection(overdue, now.plus(due), now))
                .hasSize(remarked ? 1 : 0);
    }
}
