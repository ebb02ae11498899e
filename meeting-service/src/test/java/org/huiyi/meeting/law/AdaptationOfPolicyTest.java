package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PolicyRefusal.*;
import org.huiyi.meeting.policy.Adaptation;
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

    /// "lead times and shares are findings unless policy makes them a bar"; "never block" on R17.
    @ParameterizedTest(name = "{0} -> adaptable {1}")
    @CsvSource(
            textBlock =
                    """
                    R03, true
                    R06, true
                    R13, true
                    R14, true
                    R15, true
                    R17, false
                    R20, true
                    R21, true
                    R43, true
                    R53, true
                    R54, false
                    R59, false
                    """)
    void what_is_only_remarked_on_may_be_made_a_bar(Rule rule, boolean adaptable) {
        assertThat(AdaptationOfPolicy.bars(Map.of(rule, Mode.BLOCK)).isEmpty())
                .isEqualTo(adaptable);
    }

    @ParameterizedTest(name = "{0} -> possible {1}")
    @CsvSource(
            textBlock =
                    """
                    PT5S,  true
                    PT24H, true
                    PT0S,  false
                    PT-1H, false
                    P366D, true
                    P367D, false
                    """)
    void a_deadline_has_a_length(Duration deadline, boolean possible) {
        var parameters =
                new Parameters(
                        deadline, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null, null, null, null);
        assertThat(AdaptationOfPolicy.impossible(parameters).isEmpty()).isEqualTo(possible);
    }

    @Test
    void the_presets_are_possible() {
        assertThat(AdaptationOfPolicy.impossible(Parameters.PRESETS)).isEmpty();
        assertThat(AdaptationOfPolicy.impossible(Parameters.NONE)).isEmpty();
    }

    @Test
    void it_begins_now_or_later() {
        assertThat(AdaptationOfPolicy.beginning(null, START)).isEqualTo(START);
        assertThat(AdaptationOfPolicy.beginning(END, START)).isEqualTo(END);
        assertThat(AdaptationOfPolicy.beginning(START.minusSeconds(59), START)).isEqualTo(START);
        assertThat(AdaptationOfPolicy.beginning(START.minusSeconds(60), START))
                .isEqualTo(START.minusSeconds(60));
    }

    /// "two overlapping adaptations: conflict rejected", but for one in force that is replaced at once.
    @ParameterizedTest(name = "{0}: from {1} to {2} -> conflict {3}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    in force until replaced,           PT0S,  -,    false
                    in force until replaced,           PT24H, -,    false
                    in force until replaced,           PT24H, P2D,  false
                    in force for ten days,             PT0S,  -,    false
                    in force for ten days,             P5D,   P20D, true
                    in force for ten days,             P9D,   -,    true
                    in force for ten days,             P10D,  -,    false
                    coming for the third to sixth day, PT0S,  -,    true
                    coming for the third to sixth day, PT0S,  P3D,  false
                    coming for the third to sixth day, P4D,   P5D,  true
                    coming for the third to sixth day, P6D,   -,    false
                    """)
    void adaptations_of_one_scope_do_not_overlap(
            String recorded, Duration from, Duration to, boolean conflict) {
        var earlier =
                switch (recorded) {
                    case "in force until replaced" -> adaptation(-1, null);
                    case "in force for ten days" -> adaptation(-1, 10);
                    default -> adaptation(3, 6);
                };
        assertThat(
                        AdaptationOfPolicy.conflicts(
                                List.of(earlier),
                                START.plus(from),
                                to == null ? null : START.plus(to),
                                START))
                .isEqualTo(conflict);
    }

    private static Adaptation adaptation(int fromDay, Integer toDay) {
        return new Adaptation(
                1,
                Parameters.NONE,
                Map.of(),
                Personal.of("acme.boss", "year end"),
                "cfo",
                START.plus(Duration.ofDays(fromDay)),
                toDay == null ? null : START.plus(Duration.ofDays(toDay)));
    }
}
