package org.huiyi.action.action;

import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.LEAD;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.ORGANISER;
import static org.huiyi.action.action.Samples.because;
import static org.huiyi.action.action.Samples.days;

import java.time.Instant;
import org.huiyi.action.action.ActionCommand.ExtendAction;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.law.ActionRefusal.ActionBeyondBounds;
import org.huiyi.action.law.ActionRefusal.ActionNotOpen;
import org.huiyi.action.law.ActionRefusal.DueTimeNotLater;
import org.huiyi.action.law.ActionRefusal.ExtensionWithoutReason;
import org.huiyi.action.law.ActionRefusal.NotTheOrganiser;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Alarm;
import org.junit.jupiter.api.Test;

class ExtensionTest extends Specs {
    private static final String WHY = "the data came late";

    @Test
    void the_organiser_gives_more_time_and_the_old_due_time_is_kept() {
        assigned()
                .when(extend(ORGANISER, days(9), WHY))
                .then(EXTENDED)
                .arming(new Alarm("action-due", days(9)), new Alarm("action-reminder", days(8)));
    }

    @Test
    void the_owner_cannot_give_themselves_more_time() {
        assigned().when(extend(LEAD, days(9), WHY)).thenRefused(new NotTheOrganiser("acme"));
    }

    @Test
    void more_time_needs_a_reason_and_a_later_due_time() {
        assigned()
                .when(extend(ORGANISER, days(9), " "))
                .thenRefused(new ExtensionWithoutReason(ID));
        assigned().when(extend(ORGANISER, days(5), WHY)).thenRefused(new DueTimeNotLater(DUE));
        assigned(EXTENDED)
                .when(extend(ORGANISER, DUE, ""))
                .thenRefused(new DueTimeNotLater(days(9)), new ExtensionWithoutReason(ID));
    }

    @Test
    void no_due_time_is_so_far_that_nobody_will_see_it() {
        assigned()
                .when(extend(ORGANISER, days(4000), WHY))
                .thenRefused(new ActionBeyondBounds("dueAt"));
    }

    @Test
    void a_due_time_that_has_passed_already_gives_no_time() {
        var late = because(ORGANISER, days(10), WHY);
        assigned(OVERDUE)
                .when(new ExtendAction(ID, POLICY, days(9), late))
                .thenRefused(new DueTimeNotLater(DUE));
    }

    @Test
    void the_same_due_time_again_says_nothing_new() {
        assigned(EXTENDED).when(extend(ORGANISER, days(9), WHY)).thenNothing();
    }

    @Test
    void an_extended_action_is_not_overdue_until_its_new_due_time() {
        assigned(OVERDUE, EXTENDED).when(ring(Due.COMPLETION, DUE, days(8))).thenNothing();
        assigned(OVERDUE, EXTENDED)
                .when(ring(Due.COMPLETION, days(9), days(9)))
                .then(
                        new ActionOverdue(ID, MEETING, days(9)),
                        escalated(1, Cause.OVERDUE, 1, Level.ASSIGNEE, days(9), days(11)));
    }

    @Test
    void what_is_done_cannot_be_extended() {
        assigned(COMPLETED)
                .when(extend(ORGANISER, days(9), WHY))
                .thenRefused(new ActionNotOpen("COMPLETED"));
    }

    private static ExtendAction extend(Actor actor, Instant dueAt, String reason) {
        return new ExtendAction(ID, POLICY, dueAt, because(actor, days(2), reason));
    }
}
