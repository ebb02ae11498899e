package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R28, R29: whatever comes up unforeseen "需迅速协调解决,并通知所有参与方".
class ResolutionOfIncidentsTest {
    @ParameterizedTest(name = "told {0} later, after the meeting {1}, reason {2} -> barred {3}")
    @CsvSource(
            textBlock =
                    """
                    PT0S,   false, ,        false
                    PT15M,  false, ,        false
                    PT16M,  false, ,        true
                    PT16M,  false, no net,  false
                    PT0S,   true,  ,        true
                    PT0S,   true,  just in, false
                    """)
    void told_late_or_after_the_meeting_it_needs_a_reason(
            Duration delay, boolean after, String reason, boolean barred) {
        var act = told(LEAD, START, delay, reason);
        assertThat(ResolutionOfIncidents.barsToReport(after, act)).hasSize(barred ? 1 : 0);
        boolean remarked = after || delay.compareTo(Duration.ofMinutes(15)) > 0;
        assertThat(ResolutionOfIncidents.remarksOnReport(after, act)).hasSize(remarked ? 1 : 0);
    }
}
