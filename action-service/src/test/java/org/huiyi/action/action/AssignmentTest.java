package org.huiyi.action.action;

import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.HOUSE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.LEAD;
import static org.huiyi.action.action.Samples.T0;
import static org.huiyi.action.action.Samples.TOLD;
import static org.huiyi.action.action.Samples.by;
import static org.huiyi.action.action.Samples.days;

import java.time.Instant;
import java.util.List;
import org.huiyi.action.action.ActionCommand.AssignAction;
import org.huiyi.action.action.ActionCommand.DeclareActionOverdue;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.law.ActionRefusal.ActionIncomplete;
import org.huiyi.action.law.ActionRefusal.ActionUnknown;
import org.huiyi.contracts.decision.Alarm;
import org.junit.jupiter.api.Test;

class AssignmentTest extends Specs {
    private static final AssignAction ASSIGN =
            new AssignAction(Samples.item(), TOLD, by(HOUSE, T0));

    @Test
    void an_item_of_the_minutes_becomes_an_action_with_an_alarm_at_its_due_time() {
        nothing().when(ASSIGN).then(ASSIGNED).arming(new Alarm(ActionDecider.ALARM, DUE));
    }

    @Test
    void assigning_again_says_nothing_new_in_any_state() {
        assigned().when(ASSIGN).thenNothing();
        assigned(CONTESTED).when(ASSIGN).thenNothing();
        assigned(COMPLETED).when(ASSIGN).thenNothing();
        assigned(COMPLETED, VERIFIED).when(ASSIGN).thenNothing();
    }

    @Test
    void an_action_that_nobody_owes_is_refused() {
        nothing()
                .when(new AssignAction(Samples.item("", " "), TOLD, by(HOUSE, T0)))
                .thenRefused(new ActionIncomplete(List.of("assignee", "partyId")));
    }

    @Test
    void an_action_assigned_after_its_due_time_is_assigned_and_overdue_by_its_alarm() {
        Instant late = days(9);
        nothing()
                .when(new AssignAction(Samples.item(), List.of(), by(HOUSE, late)))
                .then(new ActionAssigned(Samples.item(), List.of(), late))
                .arming(new Alarm(ActionDecider.ALARM, DUE));
    }

    @Test
    void what_was_never_assigned_does_not_exist() {
        nothing().when(accept(LEAD, T0)).thenRefused(new ActionUnknown(ID));
        nothing().when(verify(Samples.ACME, T0)).thenRefused(new ActionUnknown(ID));
    }

    @Test
    void an_open_action_is_overdue_once_its_due_time_has_come() {
        assigned().when(ring(DUE, DUE)).then(OVERDUE);
        assigned(ACCEPTED).when(ring(DUE, DUE)).then(OVERDUE);
        assigned(CONTESTED).when(ring(DUE, DUE)).then(OVERDUE);
        assigned(REPORTED).when(ring(DUE, DUE.plusSeconds(60))).then(OVERDUE);
    }

    @Test
    void an_alarm_that_is_early_doubled_or_of_another_due_time_is_harmless() {
        assigned().when(ring(DUE, DUE.minusNanos(1000))).thenNothing();
        assigned(OVERDUE).when(ring(DUE, DUE)).thenNothing();
        assigned().when(ring(days(1), DUE)).thenNothing();
        nothing().when(ring(DUE, DUE)).thenNothing();
    }

    @Test
    void a_completed_action_never_becomes_overdue() {
        assigned(COMPLETED).when(ring(DUE, DUE)).thenNothing();
        assigned(COMPLETED, VERIFIED).when(ring(DUE, DUE)).thenNothing();
    }

    private static DeclareActionOverdue ring(Instant dueAt, Instant now) {
        return new DeclareActionOverdue(ID, POLICY, dueAt, by(HOUSE, now));
    }
}
