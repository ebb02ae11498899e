package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R44: "按时参会"; R52: "不得无故迟到或早退"; lateness counts from the actual start.
class PunctualityTest {
    @ParameterizedTest(name = "{0} after the start with a grace of {1} -> late {2}")
    @CsvSource(
            textBlock =
                    """
                    PT-10M,       PT5M, false
                    PT5M,         PT5M, false
                    PT5M0.000001S,PT5M, true
                    PT0.000001S,  PT0S, true
                    """)
    void late_is_beyond_the_grace(Duration after, Duration grace, boolean late) {
        assertThat(Punctuality.isLate(START.plus(after), START, grace)).isEqualTo(late);
    }

    @ParameterizedTest(name = "{0} before the planned end -> early {1}")
    @CsvSource(
            textBlock =
                    """
                    PT5M,          false
                    PT5M0.000001S, true
                    PT-1M,         false
                    """)
    void early_is_beyond_the_grace(Duration before, boolean early) {
        assertThat(Punctuality.isEarly(END.minus(before), TIMETABLE, Duration.ofMinutes(5)))
                .isEqualTo(early);
    }

    @Test
    void a_reason_changes_what_is_remarked() {
        assertThat(Punctuality.remarksOnArrival(true, act(LEAD, START), "p"))
                .extracting(Finding::rule)
                .containsExactly(Rule.R52);
        assertThat(Punctuality.remarksOnArrival(true, act(LEAD, START, "train"), "p"))
                .extracting(Finding::rule)
                .containsExactly(Rule.R44);
        assertThat(Punctuality.remarksOnLeave(true, act(LEAD, START), "p")).hasSize(1);
        assertThat(Punctuality.remarksOnLeave(true, act(LEAD, START, "flight"), "p")).isEmpty();
    }
}
