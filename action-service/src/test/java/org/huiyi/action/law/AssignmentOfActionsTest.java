package org.huiyi.action.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huiyi.action.law.ActionRefusal.ActionIncomplete;
import org.junit.jupiter.api.Test;

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
}
