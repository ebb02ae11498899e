package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R49: what passed between the parties "留存可查"; a person may be made unreadable in it, but not while the
/// records are under legal hold.
class KeepingOfRecordsTest {
    @ParameterizedTest(name = "reason {0}, held in {1} -> barred by {2}")
    @CsvSource(
            textBlock =
                    """
                    asked for by the person, 0, 0
                    ,                        0, 1
                    '  ',                    0, 1
                    asked for by the person, 2, 1
                    ,                        1, 2
                    """)
    void erasing_needs_a_reason_and_no_hold(String reason, int held, int bars) {
        var heldIn = List.of("mtg_1", "mtg_2").subList(0, held);
        assertThat(KeepingOfRecords.barsToErasing(act(ACME, START, reason), heldIn)).hasSize(bars);
    }

    @ParameterizedTest(name = "reason {0} -> barred {1}")
    @CsvSource({"a lawsuit, false", ", true"})
    void holding_needs_a_reason(String reason, boolean barred) {
        assertThat(KeepingOfRecords.barsToHolding(act(ACME, START, reason)).isEmpty())
                .isNotEqualTo(barred);
    }

    /// "retention parameter".
    @Test
    void records_are_kept_for_the_house_s_years_from_the_end() {
        var end = Instant.parse("2024-02-29T10:00:00Z");
        assertThat(KeepingOfRecords.keptUntil(end, Period.ofYears(10)))
                .isEqualTo(Instant.parse("2034-02-28T10:00:00Z"));
    }
}
