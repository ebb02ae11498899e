package org.huiyi.action.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyi.contracts.decision.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "承担会议决议中分配的行动任务" (R46).
class AcceptanceOfActionsTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "globex,       globex,  the accountable party's system,     true",
        "globex.guest, globex,  a person of the accountable party,  true",
        "lee,          initech, the assignee of another party,      true",
        "initech,      initech, another party,                      false",
        "acme.lead,    acme,    a person of another party,          false"
    })
    void the_accountable_party_owes_it_and_so_does_the_assignee(
            String sub, String party, String who, boolean owed) {
        assertThat(AcceptanceOfActions.isOwed(new Actor(sub, party), "globex", "lee"))
                .isEqualTo(owed);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"not ours, false", "' ', true", "-, true"})
    void nobody_declines_in_silence(@Nullable String reason, boolean refused) {
        assertThat(AcceptanceOfActions.withoutReason("act_1", reason).isPresent())
                .isEqualTo(refused);
    }
}
