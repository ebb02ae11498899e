package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.MaterialsAtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R15: "提前整理并分发"; distribution before the start, and the lead is the house's.
class DistributionOfMaterialTest {
    private static final Instant STARTS = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration LEAD = Duration.ofHours(24);

    @ParameterizedTest(name = "handed out at {0} -> late {1}")
    @CsvSource({
        "2026-03-01T08:59:59Z, false",
        "2026-03-01T09:00:00Z, false",
        "2026-03-01T09:00:00.000001Z, true",
        "2026-03-02T10:00:00Z, true"
    })
    void what_comes_after_the_lead_is_late(Instant at, boolean late) {
        assertThat(DistributionOfMaterial.isLate(at, STARTS, LEAD)).isEqualTo(late);
        assertThat(DistributionOfMaterial.remarks(at, STARTS, LEAD)).hasSize(late ? 1 : 0);
    }

    @Test
    void nothing_is_late_while_no_time_is_fixed() {
        assertThat(DistributionOfMaterial.isLate(STARTS, null, LEAD)).isFalse();
    }

    @Test
    void a_start_without_material_is_flagged_unless_none_is_needed() {
        assertThat(remarks(true, 0))
                .containsExactly(Finding.flag(Rule.R15, "started-without-material"));
        assertThat(remarks(false, 0)).isEmpty();
        assertThat(remarks(true, 1)).isEmpty();
    }

    @Test
    void a_start_with_late_material_names_it() {
        assertThat(remarks(true, 2, "mat_1", "mat_2"))
                .containsExactly(
                        Finding.flag(Rule.R15, "started-with-late-material", "mat_1, mat_2"));
    }

    private static List<Finding> remarks(boolean needed, int pieces, String... late) {
        return DistributionOfMaterial.remarksOnStart(
                new MaterialsAtStart(needed, pieces, List.of(late), List.of()));
    }
}
