package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.MaterialRefusal.RequestDueInThePast;
import org.huiyi.meeting.law.MaterialRefusal.RequestIncomplete;
import org.huiyi.meeting.law.MaterialRefusal.RequestToAStranger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R43: "按要求准备会议所需材料"; asked of a party by a time, and held against that party when overdue.
class PreparationByPartiesTest {
    private static final Instant DUE = Instant.parse("2026-03-01T09:00:00Z");

    @ParameterizedTest(name = "submitted at {0} -> late {1}")
    @CsvSource({
        "2026-03-01T08:59:59Z, false",
        "2026-03-01T09:00:00Z, false",
        "2026-03-01T09:00:00.000001Z, true"
    })
    void the_due_time_itself_is_in_time(Instant at, boolean late) {
        assertThat(PreparationByParties.isLate(at, DUE)).isEqualTo(late);
        var remarks = PreparationByParties.remarksOnSubmission("globex", 1, at, DUE);
        assertThat(remarks)
                .isEqualTo(
                        late
                                ? List.of(
                                        Finding.flag(
                                                Rule.R43,
                                                "requested-material-late",
                                                "globex",
                                                "1",
                                                DUE.toString()))
                                : List.of());
    }

    @Test
    void a_request_is_complete_and_to_a_party_and_in_the_future() {
        assertThat(PreparationByParties.missing("globex", "Costs", DUE)).isEmpty();
        assertThat(PreparationByParties.missing("globex", "", null))
                .containsExactly(new RequestIncomplete("title"), new RequestIncomplete("dueAt"));
        assertThat(PreparationByParties.bars("umbrella", DUE, List.of("globex"), DUE))
                .containsExactly(new RequestToAStranger("umbrella"), new RequestDueInThePast(DUE));
        assertThat(
                        PreparationByParties.bars(
                                "globex", DUE, List.of("globex"), DUE.minusNanos(1000)))
                .isEmpty();
    }
}
