package org.huiyi.action.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "承担会议决议中分配的行动任务" (R46): delegated inside the party.
class DelegationOfActionsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "globex.guest,   somebody of the party,              0",
                "Sales,          a department of the party,          0",
                "acme.organiser, a contact of another party,         1",
                "acme,           another party's system,             1",
                "' ',            nobody,                             1",
                "-,              nobody named,                       1"
            })
    void an_action_is_delegated_inside_the_party_only(
            @Nullable String assignee, String who, int refusals) {
        assertThat(
                        DelegationOfActions.refusals(
                                "globex", assignee, List.of("acme", "acme.organiser")))
                .hasSize(refusals);
    }
}
