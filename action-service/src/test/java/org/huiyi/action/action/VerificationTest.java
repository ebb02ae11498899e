package org.huiyi.action.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.action.action.Samples.ACME;
import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.GLOBEX;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.LEAD;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.ORGANISER;
import static org.huiyi.action.action.Samples.T0;
import static org.huiyi.action.action.Samples.days;

import java.util.List;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.law.ActionRefusal.ActionNotCompleted;
import org.huiyi.action.law.ActionRefusal.NotTheOrganiser;
import org.huiyi.action.law.ActionRefusal.OwnActionVerified;
import org.huiyi.action.law.ActionRefusal.ReturnWithoutNote;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.junit.jupiter.api.Test;

class VerificationTest extends Specs {
    @Test
    void the_organiser_accepts_a_completion() {
        assigned(COMPLETED).when(verify(ORGANISER, days(4))).then(VERIFIED);
        assigned(COMPLETED).when(verify(ACME, days(4))).then(VERIFIED);
    }

    @Test
    void the_owner_never_verifies() {
        assigned(COMPLETED)
                .when(verify(LEAD, days(4)))
                .thenRefused(new OwnActionVerified("globex.lead"));
        assigned(COMPLETED)
                .when(verify(GLOBEX, days(4)))
                .thenRefused(new NotTheOrganiser("acme"))
                .thenRefusedBy(Rule.R35);
    }

    @Test
    void an_action_of_the_organisers_own_is_verified_by_a_second_person() {
        var claim = Personal.of("acme.recorder", "the plan");
        var events =
                List.<ActionEvent>of(
                        Samples.assigned(Samples.item("acme", "acme.lead"), List.of(), T0),
                        new ActionCompleted(ID, MEETING, claim, false, days(3), null, null, null));
        var spec = DeciderSpec.given(ActionDecider.INSTANCE, events);
        spec.when(verify(ORGANISER, days(4))).then(VERIFIED);
        spec.when(verify(new Actor("acme.lead", "acme"), days(4)))
                .thenRefused(new OwnActionVerified("acme.lead"));
        spec.when(verify(new Actor("acme.recorder", "acme"), days(4)))
                .thenRefused(new OwnActionVerified("acme.recorder"));
    }

    @Test
    void nothing_is_verified_before_it_is_completed() {
        assigned(ACCEPTED)
                .when(verify(ACME, days(2)))
                .thenRefused(new ActionNotCompleted("ACCEPTED"));
    }

    @Test
    void an_action_is_returned_with_what_is_missing() {
        assigned(COMPLETED).when(sendBack("no dates", days(4))).then(RETURNED);
        assigned(COMPLETED).when(sendBack(" ", days(4))).thenRefused(new ReturnWithoutNote(ID));
        assigned(COMPLETED).when(sendBack(null, days(4))).thenRefused(new ReturnWithoutNote(ID));
    }

    @Test
    void a_returned_action_is_under_way_again_and_can_be_completed_again() {
        assertThat(fold(COMPLETED, RETURNED).status()).isEqualTo(ActionStatus.IN_PROGRESS);
        assigned(COMPLETED, RETURNED).when(complete("the plan", days(3))).then(COMPLETED);
    }

    @Test
    void an_action_returned_after_its_due_time_is_overdue_at_once() {
        var note = Personal.of("acme.organiser", "no dates");
        assigned(COMPLETED)
                .when(sendBack("no dates", DUE))
                .then(
                        new ActionVerified(ID, MEETING, false, note, DUE, days(9), days(9)),
                        OVERDUE,
                        TOLD_ASSIGNEE);
    }

    @Test
    void verifying_again_says_nothing_new_and_cannot_be_taken_back() {
        assigned(COMPLETED, VERIFIED).when(verify(ACME, days(5))).thenNothing();
        assigned(COMPLETED, VERIFIED)
                .when(sendBack("on second thoughts", days(5)))
                .thenRefused(new ActionNotCompleted("VERIFIED"));
    }

    @Test
    void the_status_follows_the_events() {
        assertThat(fold().status()).isEqualTo(ActionStatus.ASSIGNED);
        assertThat(fold(ACCEPTED).status()).isEqualTo(ActionStatus.ACCEPTED);
        assertThat(fold(CONTESTED).status()).isEqualTo(ActionStatus.CONTESTED);
        assertThat(fold(REPORTED).status()).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(fold(OVERDUE, ACCEPTED).status()).isEqualTo(ActionStatus.OVERDUE);
        assertThat(fold(OVERDUE, COMPLETED).status()).isEqualTo(ActionStatus.COMPLETED);
        assertThat(fold(COMPLETED, VERIFIED).status()).isEqualTo(ActionStatus.VERIFIED);
    }

    private static Action.Known fold(ActionEvent... events) {
        Action action = ActionDecider.INSTANCE.evolve(new Action.Unassigned(), ASSIGNED);
        for (ActionEvent event : events) {
            action = ActionDecider.INSTANCE.evolve(action, event);
        }
        return (Action.Known) action;
    }
}
