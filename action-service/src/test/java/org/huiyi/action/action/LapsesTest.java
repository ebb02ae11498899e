package org.huiyi.action.action;

import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.GUEST;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.LEAD;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.ORGANISER;
import static org.huiyi.action.action.Samples.by;
import static org.huiyi.action.action.Samples.days;

import java.time.Duration;
import java.time.Instant;
import org.huiyi.action.action.Lapse.CheckMissed;
import org.huiyi.action.action.Lapse.EscalationAcknowledged;
import org.huiyi.action.action.Lapse.ProgressMissed;
import org.huiyi.action.action.Lapse.ReminderFellDue;
import org.huiyi.action.action.Steering.AcknowledgeEscalation;
import org.huiyi.action.law.ActionRefusal.NotTheOrganiser;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.action.law.SteeringRefusal.EscalationUnknown;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.junit.jupiter.api.Test;

/// What falls due, is declared once, and climbs its ladder.
class LapsesTest extends Specs {
    private static final ActionEvent MISSED = progressMissed(days(2));
    private static final ActionEvent MISSED_AGAIN = progressMissed(days(4));
    private static final ActionEvent FIRST_RUNG =
            escalated(1, Cause.PROGRESS_MISSED, 1, Level.ASSIGNEE, days(2), null);
    private static final ActionEvent SECOND_RUNG =
            escalated(2, Cause.PROGRESS_MISSED, 2, Level.PARTY, days(4), null);
    private static final ActionEvent ACKNOWLEDGED =
            new EscalationAcknowledged(ID, MEETING, 1, null, days(8));

    @Test
    void a_report_that_does_not_come_is_declared_and_told_to_the_assignee() {
        assigned()
                .when(ring(Due.REPORT, days(2)))
                .then(MISSED, FIRST_RUNG)
                .remarking(Finding.flag(Rule.R47, "progress-missed", days(2).toString()))
                .arming(
                        new Alarm("progress-due", days(4)),
                        new Alarm("progress-reminder", days(4).minus(Duration.ofHours(12))));
    }

    @Test
    void nothing_is_declared_early_or_twice_or_for_another_time() {
        assigned().when(ring(Due.REPORT, days(2), days(2).minusNanos(1000))).thenNothing();
        assigned(MISSED, FIRST_RUNG).when(ring(Due.REPORT, days(2), days(3))).thenNothing();
        assigned(REPORTED).when(ring(Due.REPORT, days(2), days(2))).thenNothing();
        nothing().when(ring(Due.REPORT, days(2))).thenNothing();
    }

    @Test
    void the_cadence_runs_from_the_last_report_and_from_acceptance() {
        assigned(ACCEPTED).when(ring(Due.REPORT, days(3))).then(progressMissed(days(3)), first(3));
        assigned(REPORTED).when(ring(Due.REPORT, days(3))).then(progressMissed(days(3)), first(3));
    }

    @Test
    void a_further_miss_climbs_to_the_party_and_a_report_starts_anew() {
        assigned(MISSED, FIRST_RUNG)
                .when(ring(Due.REPORT, days(4)))
                .then(MISSED_AGAIN, SECOND_RUNG);
        assigned(MISSED, FIRST_RUNG, reportedAt(days(3)))
                .when(ring(Due.REPORT, days(5)))
                .then(
                        progressMissed(days(5)),
                        escalated(2, Cause.PROGRESS_MISSED, 1, Level.ASSIGNEE, days(5), null));
    }

    @Test
    void misses_go_on_above_the_top_of_the_ladder_without_another_rung() {
        assigned(
                        MISSED,
                        FIRST_RUNG,
                        SECOND_RUNG,
                        escalated(3, Cause.PROGRESS_MISSED, 3, Level.ORGANISER, days(2), null),
                        escalated(4, Cause.PROGRESS_MISSED, 4, Level.HIGHER, days(2), null))
                .when(ring(Due.REPORT, days(4)))
                .then(MISSED_AGAIN);
    }

    @Test
    void while_it_is_contested_nobody_has_to_report() {
        assigned(CONTESTED, TOLD_ORGANISER).when(ring(Due.REPORT, days(2))).thenNothing();
    }

    @Test
    void without_a_cadence_nothing_is_expected_in_between() {
        DeciderSpec.given(
                        ActionDecider.INSTANCE,
                        Samples.assigned(Samples.quiet(), Samples.TOLD, Samples.T0))
                .when(ring(Due.REPORT, days(2)))
                .thenNothing();
    }

    @Test
    void a_check_that_is_not_made_reaches_the_organiser_and_then_a_higher_level() {
        var missed = new CheckMissed(ID, MEETING, days(2), days(4));
        var told = escalated(1, Cause.CHECK_MISSED, 1, Level.ORGANISER, days(2), null);
        assigned()
                .when(ring(Due.CHECK, days(2)))
                .then(missed, told)
                .remarking(Finding.flag(Rule.R34, "check-missed", days(2).toString()))
                .arming(new Alarm("check-due", days(4)));
        assigned(missed, told)
                .when(ring(Due.CHECK, days(4)))
                .then(
                        new CheckMissed(ID, MEETING, days(4), days(6)),
                        escalated(2, Cause.CHECK_MISSED, 2, Level.HIGHER, days(4), null));
        assigned(missed, told, ACKNOWLEDGED)
                .when(ring(Due.CHECK, days(4)))
                .then(new CheckMissed(ID, MEETING, days(4), days(6)));
    }

    @Test
    void an_overdue_action_climbs_by_time_alone() {
        assigned(OVERDUE, TOLD_ASSIGNEE)
                .when(ring(Due.ESCALATION, days(9)))
                .then(escalated(2, Cause.OVERDUE, 2, Level.PARTY, days(9), days(11)))
                .arming(new Alarm("escalation-due", days(11)));
        assigned(OVERDUE, TOLD_ASSIGNEE).when(ring(Due.ESCALATION, days(8))).thenNothing();
        assigned(OVERDUE, TOLD_ASSIGNEE, COMPLETED)
                .when(ring(Due.ESCALATION, days(9)))
                .thenNothing();
    }

    /// After an outage every rung is told, but none before the one below had its time.
    @Test
    void a_rung_that_was_told_late_gives_the_next_one_its_full_time() {
        assigned(OVERDUE, TOLD_ASSIGNEE)
                .when(ring(Due.ESCALATION, days(9), days(30)))
                .then(escalated(2, Cause.OVERDUE, 2, Level.PARTY, days(9), days(32)));
    }

    @Test
    void the_top_of_the_ladder_leads_no_further() {
        assigned(
                        OVERDUE,
                        TOLD_ASSIGNEE,
                        escalated(2, Cause.OVERDUE, 2, Level.PARTY, days(9), days(11)),
                        escalated(3, Cause.OVERDUE, 3, Level.ORGANISER, days(11), days(13)))
                .when(ring(Due.ESCALATION, days(13)))
                .then(escalated(4, Cause.OVERDUE, 4, Level.HIGHER, days(13), null));
    }

    @Test
    void an_organiser_who_acknowledged_is_not_passed_over() {
        assigned(
                        OVERDUE,
                        TOLD_ASSIGNEE,
                        escalated(2, Cause.OVERDUE, 2, Level.PARTY, days(9), days(11)),
                        escalated(3, Cause.OVERDUE, 3, Level.ORGANISER, days(11), days(13)),
                        ACKNOWLEDGED)
                .when(ring(Due.ESCALATION, days(13)))
                .thenNothing();
    }

    @Test
    void the_organiser_acknowledges_once_and_nobody_else_does() {
        assigned(OVERDUE, TOLD_ASSIGNEE)
                .when(acknowledge(1))
                .then(new EscalationAcknowledged(ID, MEETING, 1, null, days(8)));
        assigned(OVERDUE, TOLD_ASSIGNEE, ACKNOWLEDGED).when(acknowledge(1)).thenNothing();
        assigned(OVERDUE, TOLD_ASSIGNEE).when(acknowledge(2)).thenRefused(new EscalationUnknown(2));
        assigned(OVERDUE, TOLD_ASSIGNEE)
                .when(new AcknowledgeEscalation(ID, POLICY, 1, null, by(LEAD, days(8))))
                .thenRefused(new NotTheOrganiser("acme"));
    }

    @Test
    void what_is_due_is_reminded_of_once_and_never_after_its_time() {
        var reminded = new ReminderFellDue(ID, MEETING, Due.COMPLETION, days(6), DUE);
        assigned().when(ring(Due.REMINDER, days(6))).then(reminded);
        assigned(reminded).when(ring(Due.REMINDER, days(6))).thenNothing();
        assigned().when(ring(Due.REMINDER, days(6), DUE)).thenNothing();
        assigned(OVERDUE).when(ring(Due.REMINDER, days(6))).thenNothing();
        assigned(COMPLETED).when(ring(Due.REMINDER, days(6))).thenNothing();
    }

    @Test
    void whoever_reports_stops_the_ladder_whoever_of_the_party_it_is() {
        assigned(MISSED, FIRST_RUNG)
                .when(
                        new ActionCommand.ReportProgress(
                                ID,
                                POLICY,
                                new ActionCommand.Report(10, "begun", null),
                                by(GUEST, days(3))))
                .remarkingOn(Rule.R47);
    }

    private static AcknowledgeEscalation acknowledge(int n) {
        return new AcknowledgeEscalation(ID, POLICY, n, null, by(ORGANISER, days(8)));
    }

    private static ActionEvent progressMissed(Instant dueAt) {
        return new ProgressMissed(ID, MEETING, dueAt, dueAt.plus(Duration.ofDays(2)));
    }

    private static ActionEvent first(int day) {
        return escalated(1, Cause.PROGRESS_MISSED, 1, Level.ASSIGNEE, days(day), null);
    }

    private static ActionEvent reportedAt(Instant at) {
        return new ActionEvent.ProgressReported(
                ID,
                MEETING,
                10,
                Personal.of("globex.lead", "begun"),
                at,
                null,
                at.plus(Duration.ofDays(2)),
                null);
    }
}
