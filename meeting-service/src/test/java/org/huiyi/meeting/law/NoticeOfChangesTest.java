package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R53: "如需调整议程,需提前通知所有参与方并说明原因"; the lead is the house's number.
class NoticeOfChangesTest {
    @ParameterizedTest(name = "changed {0} before the start -> late {1}")
    @CsvSource(
            textBlock =
                    """
                    PT24H,          false
                    PT23H59M59.99S, true
                    PT-1H,          true
                    """)
    void a_change_on_the_eve_is_remarked(Duration before, boolean late) {
        assertThat(NoticeOfChanges.remarks(TIMETABLE, START.minus(before), Duration.ofHours(24)))
                .hasSize(late ? 1 : 0);
    }
}
