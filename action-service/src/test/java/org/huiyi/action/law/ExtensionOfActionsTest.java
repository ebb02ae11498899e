package org.huiyi.action.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.huiyi.action.law.ExtensionOfActions.Times;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "定期检查进度" (R34): more time is given on record.
class ExtensionOfActionsTest {
    private static final Instant DUE = Instant.parse("2026-11-30T08:00:00Z");

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-12-01T08:00:00Z, 2026-11-29T08:00:00Z, late data, later with a reason,         0",
        "2026-12-01T08:00:00Z, 2026-11-29T08:00:00Z, ' ',       later without a reason,      1",
        "2026-11-30T08:00:00Z, 2026-11-29T08:00:00Z, late data, not later,                   1",
        "2026-11-29T08:00:00Z, 2026-11-28T08:00:00Z, late data, earlier,                     1",
        "2026-12-01T08:00:00Z, 2026-12-01T08:00:00Z, late data, later but come already,      1",
        "2026-11-29T08:00:00Z, 2026-11-28T08:00:00Z, ' ',       earlier without a reason,    2"
    })
    void more_time_is_given_with_a_reason(
            Instant to, Instant now, String reason, String what, int refusals) {
        var times = new Times(DUE, to, now);
        assertThat(ExtensionOfActions.refusals("act_1", times, reason)).hasSize(refusals);
    }
}
