package org.huiyi.action.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.days;
import static org.huiyi.action.action.Specs.ASSIGNED;
import static org.huiyi.action.action.Specs.COMPLETED;
import static org.huiyi.action.action.Specs.CONTESTED;
import static org.huiyi.action.action.Specs.OVERDUE;
import static org.huiyi.action.action.Specs.TOLD_ORGANISER;
import static org.huiyi.action.action.Specs.VERIFIED;
import static org.huiyi.action.action.Specs.escalated;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.junit.jupiter.api.Test;

/// What is asked next about an action, and of whom.
class DutyTest {
    /// > 解决会议过程中出现的分歧
    @Test
    void a_contest_is_asked_to_be_settled_and_not_to_be_acknowledged_as_well() {
        assertThat(organisers(ASSIGNED, CONTESTED, TOLD_ORGANISER))
                .containsExactly(new Duty(Duty.Kind.SETTLE, days(3)));
    }

    /// > 监督会议纪要及行动项的落实情况
    @Test
    void what_was_escalated_to_the_organiser_is_asked_to_be_acknowledged() {
        var rung = escalated(1, Cause.OVERDUE, 3, Level.ORGANISER, DUE, days(9));
        assertThat(organisers(ASSIGNED, OVERDUE, rung))
                .containsExactly(new Duty(Duty.Kind.ACKNOWLEDGE, days(9)));
    }

    @Test
    void a_claim_is_asked_to_be_verified_and_a_verified_action_asks_nothing() {
        assertThat(organisers(ASSIGNED, COMPLETED))
                .containsExactly(new Duty(Duty.Kind.VERIFY, days(5)));
        assertThat(Duty.of(after(ASSIGNED, COMPLETED, VERIFIED))).isEmpty();
    }

    /// > 监督会议纪要及行动项的落实情况
    @Test
    void what_was_escalated_before_a_claim_waits_to_be_acknowledged_beside_it() {
        var rung = escalated(1, Cause.OVERDUE, 3, Level.ORGANISER, DUE, days(9));
        assertThat(organisers(ASSIGNED, OVERDUE, rung, COMPLETED))
                .containsExactly(
                        new Duty(Duty.Kind.VERIFY, days(5)),
                        new Duty(Duty.Kind.ACKNOWLEDGE, days(9)));
    }

    /// Checks come round whatever else is asked.
    private static List<Duty> organisers(ActionEvent... past) {
        return Duty.of(after(past)).stream()
                .filter(duty -> duty.kind().isOrganisers() && duty.kind() != Duty.Kind.CHECK)
                .toList();
    }

    private static Known after(ActionEvent... past) {
        return (Known)
                Stream.of(past)
                        .reduce(
                                ActionDecider.INSTANCE.initial(),
                                ActionDecider.INSTANCE::evolve,
                                (_, later) -> later);
    }
}
