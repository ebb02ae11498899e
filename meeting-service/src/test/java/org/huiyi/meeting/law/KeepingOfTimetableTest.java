package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R51: "严格遵守会议时间安排"; early and late starts are both off schedule.
class KeepingOfTimetableTest {
    @ParameterizedTest(name = "started {0} after plan -> remarked {1}")
    @CsvSource(
            textBlock =
                    """
                    PT0S,          false
                    PT5M,          false
                    PT5M0.000001S, true
                    PT-6M,         true
                    """)
    void a_start_off_schedule_is_remarked(Duration off, boolean remarked) {
        assertThat(
                        KeepingOfTimetable.remarksOnStart(
                                TIMETABLE, START.plus(off), Duration.ofMinutes(5)))
                .hasSize(remarked ? 1 : 0);
    }

    @Test
    void an_overrun_is_remarked_and_an_early_finish_is_not() {
        var grace = Duration.ofMinutes(5);
        assertThat(KeepingOfTimetable.remarksOnEnd(TIMETABLE, END.plusSeconds(301), grace))
                .hasSize(1);
        assertThat(KeepingOfTimetable.remarksOnEnd(TIMETABLE, END.minusSeconds(900), grace))
                .isEmpty();
        assertThat(KeepingOfTimetable.remarksOnEnd(null, END, grace)).isEmpty();
    }
}
