package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.util.Map;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PolicyRefusal.*;
import org.huiyi.meeting.policy.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R58: "具体实施中可根据实际情况进行调整"; never retroactive, never silent.
class AdaptationOfPolicyTest {
    @Test
    void only_rules_that_are_weighed_take_another_mode() {
        assertThat(AdaptationOfPolicy.bars(Map.of(Rule.R23, Mode.BLOCK))).isEmpty();
        assertThat(AdaptationOfPolicy.bars(Map.of(Rule.R30, Mode.FLAG, Rule.R01, Mode.FLAG)))
                .containsExactly(new ModeNotAdaptable("R01"), new ModeNotAdaptable("R30"));
    }

    @ParameterizedTest(name = "{0} -> possible {1}")
    @CsvSource(
            textBlock =
                    """
                    PT5S,  true
                    PT24H, true
                    PT0S,  false
                    PT-1H, false
                    """)
    void a_deadline_has_a_length(Duration deadline, boolean possible) {
        var parameters =
                new Parameters(
                        deadline, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null, null);
        assertThat(AdaptationOfPolicy.isPossible(parameters)).isEqualTo(possible);
    }

    @Test
    void the_presets_are_possible() {
        assertThat(AdaptationOfPolicy.isPossible(Parameters.PRESETS)).isTrue();
        assertThat(AdaptationOfPolicy.isPossible(Parameters.NONE)).isTrue();
    }

    @Test
    void it_begins_now_or_later() {
        assertThat(AdaptationOfPolicy.beginning(null, START)).isEqualTo(START);
        assertThat(AdaptationOfPolicy.beginning(END, START)).isEqualTo(END);
        assertThat(AdaptationOfPolicy.beginning(START.minusSeconds(59), START)).isEqualTo(START);
        assertThat(AdaptationOfPolicy.beginning(START.minusSeconds(60), START))
                .isEqualTo(START.minusSeconds(60));
    }
}
