package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyi.meeting.meeting.Confirmation.Channel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R48: writing comes first ("优先采用书面沟通"); what was said is written down.
class WrittenFollowUpTest {
    @ParameterizedTest(name = "answered by {0}, note {1} -> remarked {2}")
    @CsvSource(
            textBlock =
                    """
                    EMAIL,    ,          false
                    PORTAL,   ,          false
                    CALENDAR, ,          false
                    PHONE,    ,          true
                    PHONE,    they come, false
                    VIDEO,    ,          true
                    """)
    void an_answer_by_voice_needs_a_note(Channel channel, String note, boolean remarked) {
        assertThat(WrittenFollowUp.remarks(channel, note, "globex")).hasSize(remarked ? 1 : 0);
    }
}
