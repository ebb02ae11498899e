package org.huiyi.action.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyi.action.law.Terms.Rung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "监督会议纪要及行动项的落实情况" (R42).
class SupervisionOfActionsTest {
    private static final Instant AT = Instant.parse("2026-11-30T08:00:00Z");

    /// A policy that leaves the party out and gives the organiser two days.
    private static final Terms SHORT =
            new Terms(
                    null,
                    List.of(
                            new Rung(Level.ASSIGNEE, null),
                            new Rung(Level.ORGANISER, Duration.ofHours(6)),
                            new Rung(Level.HIGHER, Duration.ofDays(2))),
                    List.of());

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
                "VERIFICATION_MISSED, 0, false, ORGANISER",
                "VERIFICATION_MISSED, 1, false, HIGHER",
                "VERIFICATION_MISSED, 2, false, -",
                "CONTESTED,       0, false, ORGANISER",
                "ORPHANED,        0, false, PARTY",
                "ORPHANED,        1, false, ORGANISER",
                "UNTOLD,          0, false, ORGANISER",
                "CHECK_MISSED,    2, false, -"
            })
    void every_escalation_reaches_the_organiser_rung_by_rung(
            Cause cause, int climbed, boolean acknowledged, Level next) {
        assertThat(SupervisionOfActions.next(Terms.PRESETS, cause, climbed, acknowledged))
                .isEqualTo(Optional.ofNullable(next));
    }

    @ParameterizedTest(name = "{0} after {1} rungs")
    @CsvSource({
        "OVERDUE,         3, an organiser who answered is not passed over",
        "PROGRESS_MISSED, 3, nor where reports are missed",
        "CHECK_MISSED,    1, nor where their own check is missing",
        "VERIFICATION_MISSED, 1, nor where their own word is"
    })
    void an_organiser_who_acknowledged_is_not_passed_over(Cause cause, int climbed, String what) {
        assertThat(SupervisionOfActions.next(Terms.PRESETS, cause, climbed, true))
                .as(what)
                .isEmpty();
        assertThat(SupervisionOfActions.next(Terms.PRESETS, cause, climbed, false))
                .contains(Level.HIGHER);
    }

    @Test
    void acknowledging_stops_no_rung_below_the_highest() {
        assertThat(SupervisionOfActions.next(Terms.PRESETS, Cause.OVERDUE, 1, true))
                .contains(Level.PARTY);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"PT36H, 2026-12-01T20:00:00Z", "-, 2026-12-01T08:00:00Z"})
    void the_next_rung_comes_after_a_cadence_or_else_after_a_day(Duration every, Instant next) {
        assertThat(nextAt(Terms.PRESETS, Cause.OVERDUE, 1, new Cadence(every))).contains(next);
    }

    @ParameterizedTest(name = "{0} after {1} rungs: {2}, {3} later")
    @CsvSource(
            nullValues = "-",
            value = {
                "OVERDUE,         0, ASSIGNEE,  -",
                "OVERDUE,         1, ORGANISER, PT6H",
                "OVERDUE,         2, HIGHER,    PT48H",
                "OVERDUE,         3, -,         -",
                "CONTESTED,       0, ORGANISER, -",
                "CONTESTED,       1, HIGHER,    PT48H",
                "ORPHANED,        0, ORGANISER, -",
                "PROGRESS_MISSED, 1, ORGANISER, -",
                "CHECK_MISSED,    1, HIGHER,    -"
            })
    void rungs_and_the_time_between_them_are_the_house_s(
            Cause cause, int climbed, Level next, Duration after) {
        assertThat(SupervisionOfActions.next(SHORT, cause, climbed, false))
                .isEqualTo(Optional.ofNullable(next));
        if (climbed > 0) {
            assertThat(nextAt(SHORT, cause, climbed, new Cadence(Duration.ofDays(7))))
                    .isEqualTo(Optional.ofNullable(after).map(AT::plus));
        }
    }

    @Test
    void no_rung_waits_for_a_working_day() {
        var holiday = List.of(LocalDate.of(2026, 12, 1));
        var calendar = new WorkCalendar("UTC", List.of(), holiday, List.of());
        var terms = new Terms(calendar, List.of(), List.of());
        var cadence = new Cadence(Duration.ofDays(1), calendar);
        assertThat(nextAt(terms, Cause.OVERDUE, 1, cadence)).contains(AT.plus(Duration.ofDays(1)));
    }

    private static Optional<Instant> nextAt(
            Terms terms, Cause cause, int climbed, Cadence cadence) {
        return SupervisionOfActions.nextAt(terms, cause, climbed, cadence, AT);
    }
}
