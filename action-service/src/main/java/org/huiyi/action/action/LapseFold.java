package org.huiyi.action.action;

import java.util.Optional;
import org.huiyi.action.action.Action.Completed;
import org.huiyi.action.action.Action.Disposed;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Action.Verified;
import org.huiyi.action.action.Lapse.ActionEscalated;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.action.Lapse.CheckMissed;
import org.huiyi.action.action.Lapse.EscalationAcknowledged;
import org.huiyi.action.action.Lapse.PartyNotTold;
import org.huiyi.action.action.Lapse.ProgressMissed;
import org.huiyi.action.action.Lapse.ReminderFellDue;
import org.huiyi.action.action.Lapse.VerificationMissed;
import org.huiyi.action.action.People.Knowing;

/// What lapses make of an action.
final class LapseFold {
    private LapseFold() {}

    static Action evolve(Known action, Lapse event) {
        return switch (event) {
            case PartyNotTold _ ->
                    action.with(
                            action.course()
                                    .with(action.course().people().with(new Knowing.Missed())));
            case ActionOverdue _ -> ActionFold.open(action).overdue(true);
            case ProgressMissed e -> progressMissed(ActionFold.open(action), e);
            case CheckMissed e -> checkMissed(ActionFold.open(action), e);
            case VerificationMissed e -> completed(action).verifyBy(e.nextDueAt());
            case ActionEscalated e -> action.with(action.course().escalated(escalation(e)));
            case EscalationAcknowledged e -> action.with(action.course().acknowledged(e.n()));
            case ReminderFellDue e -> reminded(ActionFold.open(action), e);
        };
    }

    /// The one missed counts as the last: what is expected next keeps to the cadence.
    private static Action progressMissed(Open action, ProgressMissed e) {
        var report = action.course().pace().report();
        var next = Expected.reminded(e.dueAt(), Optional.ofNullable(e.nextDueAt()));
        var expected = new Expected(report.since(), next.at(), next.remindAt());
        return action.with(action.course().with(action.course().pace().reporting(expected)));
    }

    private static Action checkMissed(Open action, CheckMissed e) {
        var check = action.course().pace().check();
        var expected = new Expected(check.since(), e.nextDueAt(), null);
        return action.with(action.course().with(action.course().pace().checking(expected)));
    }

    private static Completed completed(Known action) {
        return switch (action) {
            case Completed completed -> completed;
            case Open _, Verified _, Disposed _ ->
                    throw new IllegalStateException("Not completed: " + action);
        };
    }

    private static Escalation escalation(ActionEscalated e) {
        return new Escalation(
                e.n(), e.cause(), e.step(), e.to(), e.dueAt(), e.nextAt(), false, false);
    }

    private static Action reminded(Open action, ReminderFellDue e) {
        var pace = action.course().pace();
        var reminded =
                e.what() == Due.REPORT
                        ? pace.reporting(pace.report().withoutReminder())
                        : pace.completing(pace.completion().withoutReminder());
        return action.with(action.course().with(reminded));
    }
}
