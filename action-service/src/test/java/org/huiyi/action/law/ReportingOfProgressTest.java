package org.huiyi.action.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "按时反馈进展" (R47).
class ReportingOfProgressTest {
    private static final Instant LAST = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "2026-11-24T07:59:59Z, before the cadence,   false",
        "2026-11-24T08:00:00Z, exactly on time,      false",
        "2026-11-24T08:00:01Z, a second too late,    true"
    })
    void a_report_is_late_after_its_cadence(Instant at, String requirement, boolean late) {
        assertThat(ReportingOfProgress.remarks(new Cadence(Duration.ofDays(1)), LAST, at))
                .extracting(Finding::code)
                .isEqualTo(late ? List.of("report-late") : List.of());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"half way, false", "' ', true", "-, true"})
    void progress_is_reported_in_words(@Nullable String note, boolean refused) {
        assertThat(ReportingOfProgress.withoutNote("act_1", note).isPresent()).isEqualTo(refused);
    }
}
