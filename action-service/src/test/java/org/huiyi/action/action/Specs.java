package org.huiyi.action.action;

import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.LEAD;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.ORGANISER;
import static org.huiyi.action.action.Samples.T0;
import static org.huiyi.action.action.Samples.TOLD;
import static org.huiyi.action.action.Samples.because;
import static org.huiyi.action.action.Samples.by;
import static org.huiyi.action.action.Samples.days;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.action.action.ActionCommand.AcceptAction;
import org.huiyi.action.action.ActionCommand.CheckProgress;
import org.huiyi.action.action.ActionCommand.Claim;
import org.huiyi.action.action.ActionCommand.CompleteAction;
import org.huiyi.action.action.ActionCommand.ContestAction;
import org.huiyi.action.action.ActionCommand.DeclareDue;
import org.huiyi.action.action.ActionCommand.Report;
import org.huiyi.action.action.ActionCommand.ReportProgress;
import org.huiyi.action.action.ActionCommand.VerifyAction;
import org.huiyi.action.action.ActionEvent.ActionAccepted;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.ActionEvent.ActionExtended;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.ActionEvent.ProgressReported;
import org.huiyi.action.action.Lapse.ActionEscalated;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.houserules.DeciderSpec;
import org.jspecify.annotations.Nullable;

/// The words that the specifications of an action are written in.
abstract class Specs {
    static final String POLICY = "house:3";
    static final ActionEvent ASSIGNED = Samples.assigned(Samples.item(), TOLD, T0);
    static final ActionEvent ACCEPTED = new ActionAccepted(ID, MEETING, days(1), days(3));
    static final ActionEvent CONTESTED =
            new ActionContested(ID, MEETING, Personal.of("globex.lead", "not ours"), days(1));
    static final ActionEvent REPORTED =
            new ProgressReported(
                    ID,
                    MEETING,
                    40,
                    Personal.of("globex.lead", "half way"),
                    days(1),
                    null,
                    days(3),
                    null);
    static final ActionEvent HELPED =
            new Turn.ContributorsNamed(ID, MEETING, List.of("initech"), T0);
    static final ActionEvent COMPLETED = completed(days(5));
    static final ActionEvent VERIFIED =
            new ActionVerified(ID, MEETING, true, null, days(4), null, null);
    static final ActionEvent RETURNED =
            new ActionVerified(
                    ID,
                    MEETING,
                    false,
                    Personal.of("acme.organiser", "no dates"),
                    days(4),
                    days(6),
                    days(6));
    static final ActionEvent OVERDUE = new ActionOverdue(ID, MEETING, DUE);

    static final ActionEvent EXTENDED =
            new ActionExtended(
                    ID,
                    MEETING,
                    DUE,
                    days(9),
                    Personal.of("acme.organiser", "the data came late"),
                    days(2));

    static DeciderSpec<Action, ActionCommand, ActionEvent> assigned(ActionEvent... more) {
        var events = Stream.concat(Stream.of(ASSIGNED), Arrays.stream(more)).toList();
        return DeciderSpec.given(ActionDecider.INSTANCE, events);
    }

    static DeciderSpec<Action, ActionCommand, ActionEvent> nothing() {
        return DeciderSpec.given(ActionDecider.INSTANCE);
    }

    /// On the third day.
    static ActionEvent completed(@Nullable Instant verificationDueAt) {
        var evidence = Personal.of("globex.lead", "the plan");
        return new ActionCompleted(
                ID, MEETING, evidence, false, days(3), null, null, verificationDueAt);
    }

    static AcceptAction accept(Actor actor, Instant at) {
        return new AcceptAction(ID, POLICY, by(actor, at));
    }

    static ContestAction contest(Actor actor, String reason) {
        return new ContestAction(ID, POLICY, because(actor, days(1), reason));
    }

    static ReportProgress report(@Nullable Integer percent, @Nullable String note, Instant at) {
        return new ReportProgress(ID, POLICY, new Report(percent, note, null), by(LEAD, at));
    }

    static CheckProgress check(Actor actor, @Nullable String note, Instant at) {
        return new CheckProgress(ID, POLICY, note, by(actor, at));
    }

    static CompleteAction complete(@Nullable String evidence, Instant at) {
        return new CompleteAction(ID, POLICY, new Claim(evidence, null, null), by(LEAD, at));
    }

    static VerifyAction verify(Actor actor, Instant at) {
        return new VerifyAction(ID, POLICY, true, null, by(actor, at));
    }

    static VerifyAction sendBack(@Nullable String note, Instant at) {
        return new VerifyAction(ID, POLICY, false, note, by(ORGANISER, at));
    }

    static DeclareDue ring(Due due, Instant dueAt, Instant now) {
        return new DeclareDue(ID, POLICY, due, dueAt, by(Samples.HOUSE, now));
    }

    static DeclareDue ring(Due due, Instant dueAt) {
        return ring(due, dueAt, dueAt);
    }

    static ActionEscalated escalated(
            int n, Cause cause, int step, Level to, Instant dueAt, @Nullable Instant nextAt) {
        return new ActionEscalated(ID, MEETING, n, step, to, cause, dueAt, nextAt);
    }

    /// The first rung of an action that was due a week after its assignment.
    static final ActionEvent TOLD_ASSIGNEE =
            escalated(1, Cause.OVERDUE, 1, Level.ASSIGNEE, DUE, days(9));

    static final ActionEvent TOLD_ORGANISER =
            escalated(1, Cause.CONTESTED, 1, Level.ORGANISER, days(1), days(3));
}
