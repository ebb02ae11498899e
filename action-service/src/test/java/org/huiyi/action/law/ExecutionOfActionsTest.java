package org.huiyi.action.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "确保决议得到有效执行" (R35).
class ExecutionOfActionsTest {
    private static final Instant DUE = Instant.parse("2026-11-30T08:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-11-30T07:59:59.999999Z, false, false",
        "2026-11-30T08:00:00Z,        true,  false",
        "2026-11-30T08:00:00.000001Z, true,  true"
    })
    void completion_at_the_due_time_is_in_time(Instant at, boolean due, boolean late) {
        assertThat(ExecutionOfActions.isDue(DUE, at)).isEqualTo(due);
        assertThat(ExecutionOfActions.isLate(DUE, at)).isEqualTo(late);
        assertThat(ExecutionOfActions.remarks(DUE, at)).hasSize(late ? 1 : 0);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "acme,           acme,   the organiser's system,          true",
        "acme.organiser, acme,   a person of the organiser's,     true",
        "globex,         globex, the accountable party,           false",
        "lee,            globex, the assignee,                    false",
        "lee,            acme,   an assignee of the organiser's,  false"
    })
    void the_organiser_verifies_and_never_the_owner(
            String sub, String party, String who, boolean may) {
        assertThat(
                        ExecutionOfActions.mayVerify(new Actor(sub, party), "acme", List.of("lee"))
                                .isEmpty())
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"the plan, false", "' ', true", "-, true"})
    void completion_is_claimed_with_evidence(@Nullable String evidence, boolean refused) {
        assertThat(ExecutionOfActions.withoutEvidence("act_1", evidence).isPresent())
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "true, -, false",
                "true, fine, false",
                "false, no dates, false",
                "false, ' ', true",
                "false, -, true"
            })
    void an_action_is_returned_only_with_what_is_missing(
            boolean accepted, @Nullable String note, boolean refused) {
        assertThat(ExecutionOfActions.withoutNote("act_1", accepted, note).isPresent())
                .isEqualTo(refused);
    }

    @ParameterizedTest(name = "{0} percent, remaining {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, false",
                "100, -, false",
                "80, the annex, false",
                "80, ' ', true",
                "80, -, true",
                "0, -, true"
            })
    void a_part_is_claimed_with_what_remains(
            @Nullable Integer percent, @Nullable String remaining, boolean refused) {
        assertThat(ExecutionOfActions.withoutRemaining("act_1", percent, remaining).isPresent())
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"false, -, false", "true, enough, false", "true, ' ', true", "true, -, true"})
    void a_part_is_taken_for_the_whole_with_a_reason_only(
            boolean part, @Nullable String note, boolean refused) {
        assertThat(ExecutionOfActions.withoutReasonForPart("act_1", part, note).isPresent())
                .isEqualTo(refused);
    }

    /// > 确保决议得到有效执行
    @ParameterizedTest(name = "a cadence of {0}: by {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "PT48H, 2026-12-02T08:00:00Z",
                "-,   2026-12-07T08:00:00Z",
                "PT0S, 2026-12-07T08:00:00Z"
            })
    void the_organiser_has_a_cadence_for_their_word_and_a_week_without_one(
            @Nullable Duration every, Instant by) {
        assertThat(ExecutionOfActions.verifyBy(new Cadence(every), DUE)).isEqualTo(by);
    }
}
