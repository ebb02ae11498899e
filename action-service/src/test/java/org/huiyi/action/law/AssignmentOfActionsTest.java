package org.huiyi.action.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.huiyi.action.law.ActionRefusal.ActionBeyondBounds;
import org.huiyi.action.law.ActionRefusal.ActionIncomplete;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "明确各参与方的行动任务及完成时限" (R33).
class AssignmentOfActionsTest {
    @Test
    void an_action_names_its_party_and_its_assignee() {
        assertThat(AssignmentOfActions.incomplete(Map.of("partyId", "globex", "assignee", "lee")))
                .isEmpty();
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(AssignmentOfActions.incomplete(Map.of("partyId", "globex", "assignee", " ")))
                .contains(new ActionIncomplete(List.of("assignee")));
    }

    @Test
    void telling_somebody_otherwise_than_by_mail_is_put_in_writing() {
        assertThat(AssignmentOfActions.withoutNote("act_1", " "))
                .contains(new SteeringRefusal.ToldWithoutNote("act_1"));
        assertThat(AssignmentOfActions.withoutNote("act_1", null)).isPresent();
        assertThat(AssignmentOfActions.withoutNote("act_1", "told Lee")).isEmpty();
    }

    @ParameterizedTest(name = "looked at every {0}, due {1} -> beyond bounds: {2}")
    @CsvSource({
        ",            2036-11-30T08:00:00Z,     ''",
        "PT1S,        2026-12-30T08:00:00Z,     ''",
        "P366D,       2026-12-30T08:00:00Z,     ''",
        "PT0.001S,    2026-12-30T08:00:00Z,     checkEvery",
        "P366DT1S,    2026-12-30T08:00:00Z,     checkEvery",
        "PT-1S,       2026-12-30T08:00:00Z,     checkEvery",
        "P1D,         2036-11-30T08:00:01Z,     dueAt",
        "PT0S,        +300000-01-01T00:00:00Z,  checkEvery dueAt"
    })
    void what_no_clock_can_follow_is_beyond_bounds(
            @Nullable Duration every, Instant dueAt, String fields) {
        var at = Instant.parse("2026-11-30T08:00:00Z");
        assertThat(AssignmentOfActions.beyondBounds(every, dueAt, at))
                .isEqualTo(
                        Arrays.stream(fields.split(" "))
                                .filter(field -> !field.isEmpty())
                                .map(ActionBeyondBounds::new)
                                .toList());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "2026-11-30T08:00:01Z, to come,          0",
        "2026-11-30T08:00:00Z, come this moment, 1",
        "2026-11-29T08:00:00Z, past,             1"
    })
    void a_due_time_in_the_past_is_remarked_on(Instant dueAt, String what, int findings) {
        var at = Instant.parse("2026-11-30T08:00:00Z");
        assertThat(AssignmentOfActions.remarks(dueAt, at)).hasSize(findings);
    }
}
