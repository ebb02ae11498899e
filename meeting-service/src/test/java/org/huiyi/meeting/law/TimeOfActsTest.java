package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R02: "建立标准化的协调管理机制"; an act told more than a quarter of an hour late needs a reason and is remarked.
class TimeOfActsTest {
    @ParameterizedTest(name = "told {0} later because ''{1}'' -> refused {2}, remarked {3}")
    @CsvSource(
            textBlock =
                    """
                    PT0S,          ,      false, false
                    PT15M,         ,      false, false
                    PT15M0.000001S,,      true,  true
                    PT15M0.000001S,paper, false, true
                    PT24H,         ' ',   true,  true
                    """)
    void a_late_report_needs_a_reason(
            Duration delay, String reason, boolean refused, boolean remarked) {
        var act = told(ORGANISER, START, delay, reason);
        assertThat(TimeOfActs.bars(act))
                .isEqualTo(refused ? List.of(new LateReport(START)) : List.of());
        assertThat(TimeOfActs.remarks(act)).hasSize(remarked ? 1 : 0);
    }

    @Test
    void an_act_is_as_exact_as_what_is_kept_of_it() {
        var exact = START.plusNanos(1_999);
        var act = Act.of(ORGANISER, exact);
        assertThat(List.of(act.occurredAt(), act.receivedAt()))
                .containsOnly(START.plusNanos(1_000));
    }

    @Test
    void nothing_happens_before_what_it_follows() {
        var act = act(ORGANISER, START);
        assertThat(TimeOfActs.barsUnlessAfter(START.plusNanos(1000), act))
                .containsExactly(new BeforePrevious(START.plusNanos(1000)));
        assertThat(TimeOfActs.barsUnlessAfter(START, act)).isEmpty();
        assertThat(TimeOfActs.barsUnlessAfter(null, act)).isEmpty();
    }

    @Test
    void a_meeting_registered_after_its_planned_start_is_remarked() {
        assertThat(TimeOfActs.remarksOnRegistration(TIMETABLE, act(ORGANISER, END)))
                .extracting(Finding::rule)
                .containsExactly(Rule.R02);
        assertThat(TimeOfActs.remarksOnRegistration(TIMETABLE, act(ORGANISER, START))).isEmpty();
        assertThat(TimeOfActs.remarksOnRegistration(null, act(ORGANISER, END))).isEmpty();
    }
}
