package org.huiyi.action.action;

import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.LEAD;
import static org.huiyi.action.action.Samples.T0;
import static org.huiyi.action.action.Samples.TOLD;
import static org.huiyi.action.action.Samples.days;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.action.action.ActionCommand.AssignAction;
import org.huiyi.action.action.Lapse.ActionEscalated;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.law.ActionRefusal.ActionIncomplete;
import org.huiyi.action.law.ActionRefusal.ActionUnknown;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.junit.jupiter.api.Test;

class AssignmentTest extends Specs {
    private static final AssignAction ASSIGN = Samples.assign(Samples.item(), TOLD, T0);

    @Test
    void an_item_of_the_minutes_becomes_an_action_with_an_alarm_for_everything_due() {
        nothing()
                .when(ASSIGN)
                .then(ASSIGNED)
                .remarking()
                .arming(
                        new Alarm("action-due", DUE),
                        new Alarm("action-reminder", days(6)),
                        new Alarm("progress-due", days(2)),
                        new Alarm("progress-reminder", days(2).minus(Duration.ofHours(12))),
                        new Alarm("check-due", days(2)));
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
                .when(Samples.assign(Samples.item("", " "), TOLD, T0))
                .thenRefused(new ActionIncomplete(List.of("assignee", "partyId")));
    }

    @Test
    void an_action_assigned_after_its_due_time_is_assigned_and_overdue_by_its_alarm() {
        Instant late = days(9);
        nothing()
                .when(Samples.assign(Samples.item(), List.of(), late))
                .then(Samples.assigned(Samples.item(), List.of(), late))
                .remarking(Finding.flag(Rule.R33, "due-in-the-past", DUE.toString()));
        DeciderSpec.given(ActionDecider.INSTANCE, Samples.assigned(Samples.item(), List.of(), late))
                .when(ring(Due.COMPLETION, DUE, late.plusSeconds(1)))
                .thenOfTypes(ActionOverdue.class, ActionEscalated.class);
    }

    @Test
    void what_was_never_assigned_does_not_exist() {
        nothing().when(accept(LEAD, T0)).thenRefused(new ActionUnknown(ID));
        nothing().when(verify(Samples.ACME, T0)).thenRefused(new ActionUnknown(ID));
    }

    @Test
    void an_open_action_is_overdue_once_its_due_time_has_come() {
        assigned().when(ring(Due.COMPLETION, DUE, DUE)).then(OVERDUE, TOLD_ASSIGNEE);
        assigned(ACCEPTED).when(ring(Due.COMPLETION, DUE, DUE)).then(OVERDUE, TOLD_ASSIGNEE);
        assigned(CONTESTED).when(ring(Due.COMPLETION, DUE, DUE)).then(OVERDUE, TOLD_ASSIGNEE);
        assigned(REPORTED)
                .when(ring(Due.COMPLETION, DUE, DUE.plusSeconds(60)))
                .then(
                        OVERDUE,
                        escalated(
                                1, Cause.OVERDUE, 1, Level.ASSIGNEE, DUE, days(9).plusSeconds(60)));
    }

    @Test
    void an_alarm_that_is_early_doubled_or_of_another_due_time_is_harmless() {
        assigned().when(ring(Due.COMPLETION, DUE, DUE.minusNanos(1000))).thenNothing();
        assigned(OVERDUE).when(ring(Due.COMPLETION, DUE, DUE)).thenNothing();
        assigned().when(ring(Due.COMPLETION, days(1), DUE)).thenNothing();
        nothing().when(ring(Due.COMPLETION, DUE, DUE)).thenNothing();
    }

    @Test
    void a_completed_action_never_becomes_overdue() {
        assigned(COMPLETED).when(ring(Due.COMPLETION, DUE, DUE)).thenNothing();
        assigned(COMPLETED, VERIFIED).when(ring(Due.COMPLETION, DUE, DUE)).thenNothing();
    }
}
