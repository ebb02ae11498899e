package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import org.huiyi.meeting.meeting.PlanEvent.*;
import org.junit.jupiter.api.Test;

/// R09: "明确各方的职责,如信息提供、决策执行"; a withdrawn party owes nothing any more.
class DutiesOfPartiesTest {
    @Test
    void every_active_party_has_a_duty() {
        var idle = without(party("globex"), true, false);
        assertThat(DutiesOfParties.without(plan(scheduled(idle, party("initech"))).parties()))
                .containsExactly("globex");
        assertThat(DutiesOfParties.without(plan(scheduled()).parties())).isEmpty();
        var withdrawn = new PartyWithdrawn(ID, "globex", NOTIFIED, null);
        assertThat(DutiesOfParties.without(plan(scheduled(idle), withdrawn).parties())).isEmpty();
    }
}
