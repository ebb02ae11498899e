package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.SessionRefusal.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everything is heard, and policy weighs it.
class JudgementTest {
    private static final Finding REMARK = Finding.flag(Rule.R23, "started-without-support", "x");
    private static final Refusal BAR = new RecorderMissing();

    @ParameterizedTest(name = "mode {0}, reason ''{1}'' -> {2}")
    @CsvSource(
            textBlock =
                    """
                    BLOCK,  ,     refused
                    BLOCK,  late, refused
                    REASON, ,     refused
                    REASON, late, REASON
                    FLAG,   ,     FLAG
                    GUIDE,  ,     GUIDE
                    """)
    void policy_weighs_what_speaks_against(Mode mode, String reason, String outcome) {
        var act = reason == null ? act(ACME, START) : act(ACME, START, reason);
        var judgement = new Judgement(act, with(Rule.R23, mode));
        Decision<String> decision =
                judgement.weigh(Mode.REASON, BAR, REMARK).settle(() -> List.of("done"));
        assertThat(decision)
                .isEqualTo(
                        outcome.equals("refused")
                                ? Decision.refuse(BAR)
                                : Decision.accept(
                                        List.of("done"),
                                        List.of(
                                                new Finding(
                                                        Rule.R23,
                                                        Mode.valueOf(outcome),
                                                        "started-without-support",
                                                        List.of("x")))));
    }

    @Test
    void a_remark_may_become_a_bar() {
        var forbidden = new Judgement(act(ACME, START), with(Rule.R23, Mode.BLOCK));
        assertThat(forbidden.remark(List.of(REMARK)).<String>settle(List::of))
                .isEqualTo(
                        Decision.refuse(
                                new ForbiddenByPolicy(Rule.R23, "started-without-support")));
        var asked = new Judgement(act(ACME, START), with(Rule.R23, Mode.REASON));
        assertThat(asked.remark(List.of(REMARK)).<String>settle(List::of))
                .isEqualTo(
                        Decision.refuse(new ReasonByPolicy(Rule.R23, "started-without-support")));
    }
}
