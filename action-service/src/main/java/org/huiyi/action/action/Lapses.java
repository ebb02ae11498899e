package org.huiyi.action.action;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;

import java.util.List;
import org.huiyi.action.action.Action.Completed;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.ActionCommand.DeclareDue;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.action.Lapse.CheckMissed;
import org.huiyi.action.action.Lapse.PartyNotTold;
import org.huiyi.action.action.Lapse.ProgressMissed;
import org.huiyi.action.action.Lapse.ReminderFellDue;
import org.huiyi.action.action.Lapse.VerificationMissed;
import org.huiyi.action.law.AssignmentOfActions;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.CheckingOfProgress;
import org.huiyi.action.law.ExecutionOfActions;
import org.huiyi.action.law.ReportingOfProgress;
import org.huiyi.contracts.decision.Decision;

/// What falls due about an action that is owed, or waits for the organiser's word. Never refuses: alarms may ring twice, early, or for a time that
/// is not the present one.
final class Lapses {
    private Lapses() {}

    static Decision<ActionEvent> of(Open action, DeclareDue c) {
        return isDue(action, c) ? declared(action, c) : nothing();
    }

    static Decision<ActionEvent> of(Completed action, DeclareDue c) {
        return isDue(action, c) ? verificationMissed(action, c) : nothing();
    }

    private static boolean isDue(Known action, DeclareDue c) {
        return Pending.of(action).contains(new Pending(c.due(), c.dueAt()))
                && ExecutionOfActions.isDue(c.dueAt(), c.act().receivedAt());
    }

    private static Decision<ActionEvent> declared(Open action, DeclareDue c) {
        return switch (c.due()) {
            case COMPLETION -> overdue(action, c);
            case REPORT -> progressMissed(action, c);
            case CHECK -> checkMissed(action, c);
            case TELLING -> untold(action, c);
            case REMINDER ->
                    reminder(action, c, Due.COMPLETION, action.course().pace().completion());
            case REPORT_REMINDER ->
                    reminder(action, c, Due.REPORT, action.course().pace().report());
            case VERIFICATION -> nothing();
            case ESCALATION -> accept(Ladder.due(action.course(), rung(c)), List.of());
        };
    }

    private static Decision<ActionEvent> overdue(Open action, DeclareDue c) {
        var fact = new ActionOverdue(c.actionId(), action.item().meetingId(), c.dueAt());
        return accept(
                Ladder.with(fact, action.course(), Cause.OVERDUE, rung(c)),
                List.of(ExecutionOfActions.overdue(c.dueAt())));
    }

    private static Decision<ActionEvent> untold(Open action, DeclareDue c) {
        var fact = new PartyNotTold(c.actionId(), action.item().meetingId(), c.dueAt());
        return accept(
                Ladder.with(fact, action.course(), Cause.UNTOLD, rung(c)),
                List.of(AssignmentOfActions.untold(c.dueAt())));
    }

    private static Decision<ActionEvent> progressMissed(Open action, DeclareDue c) {
        var next = action.item().cadence().next(c.dueAt()).orElse(null);
        var fact = new ProgressMissed(c.actionId(), action.item().meetingId(), c.dueAt(), next);
        return accept(
                Ladder.with(fact, action.course(), Cause.PROGRESS_MISSED, rung(c)),
                List.of(ReportingOfProgress.missed(c.dueAt())));
    }

    private static Decision<ActionEvent> checkMissed(Open action, DeclareDue c) {
        var next = action.item().cadence().next(c.dueAt()).orElse(null);
        var fact = new CheckMissed(c.actionId(), action.item().meetingId(), c.dueAt(), next);
        return accept(
                Ladder.with(fact, action.course(), Cause.CHECK_MISSED, rung(c)),
                List.of(CheckingOfProgress.missed(c.dueAt())));
    }

    private static Decision<ActionEvent> verificationMissed(Completed action, DeclareDue c) {
        var next = ExecutionOfActions.verifyBy(action.item().cadence(), c.dueAt());
        var fact = new VerificationMissed(c.actionId(), action.item().meetingId(), c.dueAt(), next);
        return accept(
                Ladder.with(fact, action.course(), Cause.VERIFICATION_MISSED, rung(c)),
                List.of(ExecutionOfActions.unverified(c.dueAt())));
    }

    /// Nobody is reminded of what is past; that it is past is declared for itself.
    private static Decision<ActionEvent> reminder(
            Open action, DeclareDue c, Due what, Expected expected) {
        var by = expected.at();
        return by == null || ExecutionOfActions.isDue(by, c.act().receivedAt())
                ? nothing()
                : accept(
                        new ReminderFellDue(
                                c.actionId(), action.item().meetingId(), what, c.dueAt(), by));
    }

    private static Ladder.Rung rung(DeclareDue c) {
        return new Ladder.Rung(c.dueAt(), c.act().receivedAt());
    }
}
