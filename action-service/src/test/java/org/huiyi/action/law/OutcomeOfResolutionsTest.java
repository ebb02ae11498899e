package org.huiyi.action.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.huiyi.action.law.OutcomeOfResolutions.Fate;
import org.huiyi.action.law.OutcomeOfResolutions.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "会议成果能够有效转化为实际行动" (R03).
class OutcomeOfResolutionsTest {
    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource({
        "DONE OWED,             OPEN,        open while one of its actions is",
        "OWED SUPERSEDED,       OPEN,        open whatever became of the others",
        "DONE DONE,             CARRIED_OUT, closed when its actions are",
        "DONE IMPOSSIBLE,       CARRIED_OUT, carried out as far as it was possible",
        "DONE SUPERSEDED,       SUPERSEDED,  something later took the place of a part",
        "SUPERSEDED IMPOSSIBLE, SUPERSEDED,  something later took its place",
        "REPLACED DONE,         CARRIED_OUT, what took its place is what counts",
        "REPLACED OWED,         OPEN,        open while what took its place is",
        "IMPOSSIBLE,            ABANDONED,   nothing came of it"
    })
    void what_became_of_its_actions_is_what_became_of_it(
            String fates, Outcome outcome, String requirement) {
        assertThat(
                        OutcomeOfResolutions.of(
                                Arrays.stream(fates.split(" ")).map(Fate::valueOf).toList(),
                                false,
                                false))
                .isEqualTo(outcome);
    }

    /// R03: "会议成果能够有效转化为实际行动"
    @Test
    void without_an_action_it_is_idle_unless_it_says_why() {
        assertThat(OutcomeOfResolutions.of(List.of(), false, false)).isEqualTo(Outcome.IDLE);
        assertThat(OutcomeOfResolutions.of(List.of(), true, false)).isEqualTo(Outcome.NOTED);
    }

    @Test
    void a_later_meeting_takes_its_place_whatever_became_of_its_actions() {
        assertThat(OutcomeOfResolutions.of(List.of(Fate.OWED), false, true))
                .isEqualTo(Outcome.SUPERSEDED);
        assertThat(OutcomeOfResolutions.of(List.of(), true, true)).isEqualTo(Outcome.SUPERSEDED);
    }
}
