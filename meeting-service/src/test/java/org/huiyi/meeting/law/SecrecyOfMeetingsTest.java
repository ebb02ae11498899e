package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R56: "不得外泄"; who reports a leak says what got out and how they know.
class SecrecyOfMeetingsTest {
    @ParameterizedTest(name = "what <{0}>, description <{1}> -> {2} missing")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    the minutes, quoted in a newspaper, 0
                    -,           quoted in a newspaper, 1
                    the minutes, -,                     1
                    '  ',        '',                    2
                    """)
    void a_report_says_what_got_out_and_how_that_is_known(
            String what, String description, int missing) {
        assertThat(SecrecyOfMeetings.missing(what, description)).hasSize(missing);
    }

    @Test
    void a_leak_is_held_against_the_meeting() {
        assertThat(SecrecyOfMeetings.remarkOnLeak(1).rule()).isEqualTo(Rule.R56);
        assertThat(SecrecyOfMeetings.remarkOnLeak(1).mode()).isEqualTo(Mode.FLAG);
    }
}
