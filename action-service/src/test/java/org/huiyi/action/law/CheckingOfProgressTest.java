package org.huiyi.action.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "定期检查进度" (R34).
class CheckingOfProgressTest {
    private static final Instant LAST = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "2026-11-25T07:59:59Z, before the cadence,   false",
        "2026-11-25T08:00:00Z, exactly on time,      false",
        "2026-11-25T08:00:01Z, a second too late,    true"
    })
    void a_check_is_late_after_its_cadence(Instant at, String requirement, boolean late) {
        var cadence = new Cadence(Duration.ofDays(2));
        assertThat(CheckingOfProgress.remarks(cadence, LAST, at))
                .extracting(Finding::code)
                .isEqualTo(late ? List.of("check-late") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T08:00:01Z", "2036-11-25T08:00:01Z"})
    void without_a_cadence_no_check_is_late(Instant at) {
        assertThat(CheckingOfProgress.remarks(new Cadence(null), LAST, at)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"well, false", "' ', true", "-, true"})
    void a_check_is_written_down(@Nullable String note, boolean refused) {
        assertThat(CheckingOfProgress.withoutNote("act_1", note).isPresent()).isEqualTo(refused);
    }
}
