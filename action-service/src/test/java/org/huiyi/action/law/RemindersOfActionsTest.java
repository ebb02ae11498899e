package org.huiyi.action.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "按时反馈进展" (R47): reminded before it is due.
class RemindersOfActionsTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-30T08:00:00Z, 2026-11-29T08:00:00Z, a week: the day before",
                "2026-11-27T08:00:00Z, 2026-11-26T08:00:00Z, four days: the day before",
                "2026-11-25T08:00:00Z, 2026-11-24T20:00:00Z, two days: a quarter before",
                "2026-11-23T08:00:04Z, 2026-11-23T08:00:03Z, seconds: a quarter before",
                "2026-11-23T08:00:00Z, -,                    no time at all: never",
                "2026-11-22T08:00:00Z, -,                    past already: never"
            })
    void a_reminder_leaves_time_to_act(Instant dueAt, Instant remindAt, String requirement) {
        assertThat(RemindersOfActions.at(Instant.parse("2026-11-23T08:00:00Z"), dueAt))
                .isEqualTo(Optional.ofNullable(remindAt));
    }
}
