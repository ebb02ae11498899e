package org.huiyi.action.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.action.action.Samples.ACME;
import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.GLOBEX;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.LEAD;
import static org.huiyi.action.action.Samples.ORGANISER;
import static org.huiyi.action.action.Samples.T0;
import static org.huiyi.action.action.Samples.TOLD;
import static org.huiyi.action.action.Samples.because;
import static org.huiyi.action.action.Samples.by;
import static org.huiyi.action.action.Samples.days;
import static org.huiyi.action.action.Specs.POLICY;
import static org.huiyi.action.action.Specs.accept;
import static org.huiyi.action.action.Specs.contest;
import static org.huiyi.action.action.Specs.ring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionCommand.CheckProgress;
import org.huiyi.action.action.ActionCommand.Claim;
import org.huiyi.action.action.ActionCommand.CompleteAction;
import org.huiyi.action.action.ActionCommand.ExtendAction;
import org.huiyi.action.action.ActionCommand.Report;
import org.huiyi.action.action.ActionCommand.ReportProgress;
import org.huiyi.action.action.ActionCommand.VerifyAction;
import org.huiyi.action.action.Steering.AcknowledgeEscalation;
import org.huiyi.action.action.Steering.SettleContest;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.contracts.decision.Decision;
import org.junit.jupiter.api.Test;

/// The whole life of one action: due on 30 November, reported on and checked every two days.
class LifeOfAnActionTest {
    private Action action = ActionDecider.INSTANCE.initial();
    private List<ActionEvent> last = List.of();

    @Test
    void an_action_is_contested_settled_missed_escalated_extended_returned_and_done() {
        when(Samples.assign(Samples.item(), TOLD, T0));
        becomes(ActionStatus.ASSIGNED, "ActionAssigned");

        when(contest(LEAD, "not ours"));
        becomes(ActionStatus.CONTESTED, "ActionContested", "ActionEscalated");
        told(Cause.CONTESTED, Level.ORGANISER);
        when(ring(Due.REPORT, days(2)));
        becomes(ActionStatus.CONTESTED);

        when(new SettleContest(ID, POLICY, false, "it is yours", by(ORGANISER, days(2))));
        becomes(ActionStatus.ASSIGNED, "ActionSettled");
        when(accept(GLOBEX, days(2)));
        becomes(ActionStatus.ACCEPTED, "ActionAccepted");

        when(report(40, days(3)));
        becomes(ActionStatus.IN_PROGRESS, "ProgressReported");
        when(ring(Due.CHECK, days(2)));
        becomes(ActionStatus.IN_PROGRESS, "CheckMissed", "ActionEscalated");
        told(Cause.CHECK_MISSED, Level.ORGANISER);
        when(new CheckProgress(ID, POLICY, "on its way", by(ORGANISER, days(4))));
        becomes(ActionStatus.IN_PROGRESS, "ProgressChecked");

        when(ring(Due.REPORT_REMINDER, days(5).minusSeconds(12 * 3600)));
        becomes(ActionStatus.IN_PROGRESS, "ReminderFellDue");
        when(ring(Due.REPORT, days(5)));
        becomes(ActionStatus.IN_PROGRESS, "ProgressMissed", "ActionEscalated");
        told(Cause.PROGRESS_MISSED, Level.ASSIGNEE);
        when(ring(Due.REPORT, days(7)));
        told(Cause.PROGRESS_MISSED, Level.PARTY);

        when(ring(Due.COMPLETION, DUE));
        becomes(ActionStatus.OVERDUE, "ActionOverdue", "ActionEscalated");
        told(Cause.OVERDUE, Level.ASSIGNEE);
        when(ring(Due.ESCALATION, days(9)));
        told(Cause.OVERDUE, Level.PARTY);
        when(ring(Due.ESCALATION, days(11)));
        told(Cause.OVERDUE, Level.ORGANISER);
        when(new AcknowledgeEscalation(ID, POLICY, latest(), "seen", by(ORGANISER, days(12))));
        becomes(ActionStatus.OVERDUE, "EscalationAcknowledged");
        when(ring(Due.ESCALATION, days(13)));
        becomes(ActionStatus.OVERDUE);

        when(
                new ExtendAction(
                        ID, POLICY, days(20), because(ORGANISER, days(13), "the data came late")));
        becomes(ActionStatus.IN_PROGRESS, "ActionExtended");
        when(complete("a draft", days(14)));
        becomes(ActionStatus.COMPLETED, "ActionCompleted");
        when(new VerifyAction(ID, POLICY, false, "no dates", by(ACME, days(15))));
        becomes(ActionStatus.IN_PROGRESS, "ActionVerified");

        when(ring(Due.REPORT, days(17)));
        told(Cause.PROGRESS_MISSED, Level.ORGANISER);
        when(complete("the plan", days(18)));
        becomes(ActionStatus.COMPLETED, "ActionCompleted");
        when(new VerifyAction(ID, POLICY, true, null, by(ACME, days(19))));
        becomes(ActionStatus.VERIFIED, "ActionVerified");

        when(ring(Due.COMPLETION, days(20)));
        becomes(ActionStatus.VERIFIED);
        assertThat(Pending.of(action)).isEmpty();
        assertThat(known().course().escalations()).hasSize(8).allMatch(Escalation::over);
    }

    private void when(ActionCommand command) {
        var decider = ActionDecider.INSTANCE;
        assertThat(decider.admit(action, command)).isEmpty();
        var decision = decider.decide(action, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        last = new ArrayList<>(((Decision.Accepted<ActionEvent>) decision).events());
        last.forEach(event -> action = decider.evolve(action, event));
    }

    private void becomes(ActionStatus status, String... events) {
        assertThat(last).extracting(e -> e.getClass().getSimpleName()).containsExactly(events);
        assertThat(known().status()).isEqualTo(status);
    }

    private void told(Cause cause, Level to) {
        var escalation = known().course().escalations().getLast();
        assertThat(last.getLast()).isInstanceOf(Lapse.ActionEscalated.class);
        assertThat(escalation.cause()).isEqualTo(cause);
        assertThat(escalation.to()).isEqualTo(to);
    }

    private int latest() {
        return known().course().escalations().getLast().n();
    }

    private Known known() {
        return (Known) action;
    }

    private static ReportProgress report(int percent, Instant at) {
        return new ReportProgress(ID, POLICY, new Report(percent, "well", null), by(LEAD, at));
    }

    private static CompleteAction complete(String evidence, Instant at) {
        return new CompleteAction(ID, POLICY, new Claim(evidence, null, null), by(LEAD, at));
    }
}
