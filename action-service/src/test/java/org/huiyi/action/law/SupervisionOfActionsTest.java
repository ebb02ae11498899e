package org.huiyi.action.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "监督会议纪要及行动项的落实情况" (R42).
class SupervisionOfActionsTest {
    @ParameterizedTest(name = "{0} after {1} rungs, acknowledged {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "PROGRESS_MISSED, 0, false, ASSIGNEE",
                "PROGRESS_MISSED, 1, false, PARTY",
                "PROGRESS_MISSED, 2, false, ORGANISER",
                "PROGRESS_MISSED, 3, false, HIGHER",
                "PROGRESS_MISSED, 4, false, -",
                "OVERDUE,         0, false, ASSIGNEE",
                "OVERDUE,         2, false, ORGANISER",
                "CHECK_MISSED,    0, false, ORGANISER",
                "CHECK_MISSED,    1, false, HIGHER",
                "CONTESTED,       0, false, ORGANISER",
                "ORPHANED,        0, false, PARTY",
                "ORPHANED,        1, false, ORGANISER",
                "UNTOLD,          0, false, ORGANISER",
                "CHECK_MISSED,    2, false, -"
            })
    void every_escalation_reaches_the_organiser_rung_by_rung(
            Cause cause, int climbed, boolean acknowledged, Level next) {
        assertThat(SupervisionOfActions.next(cause, climbed, acknowledged))
                .isEqualTo(Optional.ofNullable(next));
    }

    @ParameterizedTest(name = "{0} after {1} rungs")
    @CsvSource({
        "OVERDUE,         3, an organiser who answered is not passed over",
        "PROGRESS_MISSED, 3, nor where reports are missed",
        "CHECK_MISSED,    1, nor where their own check is missing"
    })
    void an_organiser_who_acknowledged_is_not_passed_over(Cause cause, int climbed, String what) {
        assertThat(SupervisionOfActions.next(cause, climbed, true)).as(what).isEmpty();
        assertThat(SupervisionOfActions.next(cause, climbed, false)).contains(Level.HIGHER);
    }

    @Test
    void acknowledging_stops_no_rung_below_the_highest() {
        assertThat(SupervisionOfActions.next(Cause.OVERDUE, 1, true)).contains(Level.PARTY);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"PT36H, 2026-12-01T20:00:00Z", "-, 2026-12-01T08:00:00Z"})
    void the_next_rung_comes_after_a_cadence_or_else_after_a_day(Duration every, Instant next) {
        assertThat(
                        SupervisionOfActions.nextAt(
                                new Cadence(every), Instant.parse("2026-11-30T08:00:00Z")))
                .isEqualTo(next);
    }
}
