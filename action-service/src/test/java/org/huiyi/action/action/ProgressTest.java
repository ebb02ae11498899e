package org.huiyi.action.action;

import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.GLOBEX;
import static org.huiyi.action.action.Samples.GUEST;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.INITECH;
import static org.huiyi.action.action.Samples.LEAD;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.ORGANISER;
import static org.huiyi.action.action.Samples.T0;
import static org.huiyi.action.action.Samples.by;
import static org.huiyi.action.action.Samples.days;

import java.time.Duration;
import java.util.List;
import org.huiyi.action.action.ActionCommand.Report;
import org.huiyi.action.action.ActionCommand.ReportProgress;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.ActionEvent.ProgressChecked;
import org.huiyi.action.action.ActionEvent.ProgressReported;
import org.huiyi.action.action.Lapse.ProgressMissed;
import org.huiyi.action.law.ActionRefusal.ActionAlreadyAccepted;
import org.huiyi.action.law.ActionRefusal.ActionNotOpen;
import org.huiyi.action.law.ActionRefusal.ActionUnknown;
import org.huiyi.action.law.ActionRefusal.CheckWithoutNote;
import org.huiyi.action.law.ActionRefusal.CompletionWithoutEvidence;
import org.huiyi.action.law.ActionRefusal.ContestWithoutReason;
import org.huiyi.action.law.ActionRefusal.NotTheAssignee;
import org.huiyi.action.law.ActionRefusal.NotTheOrganiser;
import org.huiyi.action.law.ActionRefusal.ReportWithoutNote;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest extends Specs {
    @Test
    void the_assignee_the_partys_system_and_its_people_may_take_an_action_on() {
        for (Actor actor : new Actor[] {LEAD, GLOBEX, GUEST}) {
            assigned().when(accept(actor, days(1))).then(ACCEPTED);
        }
    }

    @Test
    void an_assignee_of_another_party_may_take_an_action_on() {
        var item = Samples.item("globex", "initech.lead");
        var event = Samples.assigned(item, Samples.TOLD, Samples.T0);
        DeciderSpec.given(ActionDecider.INSTANCE, (ActionEvent) event)
                .when(accept(new Actor("initech.lead", "initech"), days(1)))
                .then(ACCEPTED);
    }

    @Test
    void accepting_again_says_nothing_new() {
        assigned(ACCEPTED).when(accept(LEAD, days(2))).thenNothing();
        assigned(REPORTED).when(accept(LEAD, days(2))).thenNothing();
        assigned(COMPLETED).when(accept(LEAD, days(4))).thenNothing();
    }

    @Test
    void the_organiser_cannot_take_on_what_another_party_owes() {
        assigned().when(accept(ORGANISER, days(1))).thenRefused(new NotTheAssignee("globex.lead"));
    }

    @Test
    void for_outsiders_the_action_does_not_exist() {
        assigned().when(accept(INITECH, days(1))).thenRefused(new ActionUnknown(ID));
        assigned().when(verify(INITECH, days(1))).thenRefused(new ActionUnknown(ID));
        assigned().when(check(INITECH, "well", days(1))).thenRefused(new ActionUnknown(ID));
    }

    @Test
    void an_action_is_contested_with_a_reason() {
        assigned().when(contest(LEAD, "not ours")).then(CONTESTED, TOLD_ORGANISER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void nobody_declines_in_silence(String silence) {
        assigned().when(contest(LEAD, silence)).thenRefused(new ContestWithoutReason(ID));
    }

    @Test
    void the_same_contest_is_one_and_another_reason_is_kept_too() {
        assigned(CONTESTED).when(contest(LEAD, "not ours")).thenNothing();
        assigned(CONTESTED)
                .when(contest(LEAD, "too soon"))
                .then(
                        new ActionContested(
                                ID, MEETING, Personal.of("globex.lead", "too soon"), days(1)));
    }

    @Test
    void what_was_taken_on_cannot_be_contested() {
        assigned(ACCEPTED)
                .when(contest(LEAD, "not ours"))
                .thenRefused(new ActionAlreadyAccepted("ACCEPTED"));
        assigned(ACCEPTED, OVERDUE)
                .when(contest(LEAD, "not ours"))
                .thenRefused(new ActionAlreadyAccepted("OVERDUE"));
    }

    @Test
    void a_contested_action_may_still_be_taken_on() {
        assigned(CONTESTED, TOLD_ORGANISER).when(accept(LEAD, days(1))).then(ACCEPTED);
    }

    @Test
    void progress_is_reported_in_words() {
        assigned().when(report(40, "half way", days(1))).then(REPORTED);
        assigned().when(report(40, " ", days(1))).thenRefused(new ReportWithoutNote(ID));
        assigned().when(report(40, null, days(1))).thenRefused(new ReportWithoutNote(ID));
    }

    @Test
    void a_report_without_a_percentage_leaves_it_where_it_was() {
        assigned(REPORTED)
                .when(report(null, "waiting", days(2)))
                .then(
                        new ProgressReported(
                                ID,
                                MEETING,
                                40,
                                Personal.of("globex.lead", "waiting"),
                                days(2),
                                null,
                                days(4),
                                null));
    }

    @Test
    void a_contributor_tells_how_far_it_is_and_takes_nothing_on() {
        var contributed =
                new ProgressReported(
                        ID,
                        MEETING,
                        60,
                        Personal.of("initech", "the data are there"),
                        days(4),
                        null,
                        null,
                        "initech");
        var told = new Report(60, "the data are there", null);
        assigned(HELPED)
                .when(new ReportProgress(ID, POLICY, told, by(INITECH, days(4))))
                .then(contributed)
                .remarking();
        assigned(HELPED, contributed)
                .when(ring(Due.REPORT, days(2), days(4)))
                .then(
                        new ProgressMissed(ID, MEETING, days(2), days(4)),
                        escalated(1, Cause.PROGRESS_MISSED, 1, Level.ASSIGNEE, days(2), null));
        assigned(HELPED, CONTESTED, TOLD_ORGANISER, contributed)
                .when(accept(LEAD, days(1)))
                .then(ACCEPTED);
        assigned(HELPED, CONTESTED, contributed).when(contest(LEAD, "not ours")).thenNothing();
        assigned(HELPED, contributed)
                .when(contest(LEAD, "not ours"))
                .then(CONTESTED, TOLD_ORGANISER);
    }

    @Test
    void whoever_owes_an_action_and_is_named_as_a_contributor_too_reports_as_who_owes_it() {
        assigned(new Turn.ContributorsNamed(ID, MEETING, List.of("globex"), T0))
                .when(report(40, "half way", days(1)))
                .then(REPORTED);
    }

    @Test
    void a_report_after_its_cadence_is_remarked_on() {
        assigned(REPORTED)
                .when(report(50, "slow", days(3).plusSeconds(1)))
                .remarking(Finding.flag(Rule.R47, "report-late", days(3).toString()));
        assigned(REPORTED).when(report(50, "in time", days(3))).remarking();
    }

    @Test
    void the_organiser_checks_and_nobody_else() {
        assigned()
                .when(check(ORGANISER, "on its way", days(2)))
                .then(
                        new ProgressChecked(
                                ID,
                                MEETING,
                                Personal.of("acme.organiser", "on its way"),
                                days(2),
                                days(4)))
                .remarking();
        assigned()
                .when(check(LEAD, "on its way", days(2)))
                .thenRefused(new NotTheOrganiser("acme"));
        assigned().when(check(ORGANISER, null, days(2))).thenRefused(new CheckWithoutNote(ID));
    }

    @Test
    void a_check_after_its_cadence_is_remarked_on() {
        assigned().when(check(ORGANISER, "well", days(3))).remarkingOn(Rule.R34);
    }

    @Test
    void completing_needs_evidence_and_no_acceptance_before() {
        assigned().when(complete("the plan", days(3))).then(COMPLETED).remarking();
        assigned(CONTESTED).when(complete("the plan", days(3))).then(COMPLETED);
        assigned(ACCEPTED)
                .when(complete("", days(3)))
                .thenRefused(new CompletionWithoutEvidence(ID));
        assigned().when(complete(null, days(3))).thenRefused(new CompletionWithoutEvidence(ID));
    }

    @Test
    void completion_leaves_overdue_and_is_remarked_on() {
        var late = DUE.plusSeconds(1);
        assigned(OVERDUE)
                .when(complete("the plan", late))
                .then(
                        new ActionCompleted(
                                ID,
                                MEETING,
                                Personal.of("globex.lead", "the plan"),
                                true,
                                late,
                                null,
                                null,
                                late.plus(Duration.ofDays(2))))
                .remarking(Finding.flag(Rule.R35, "completed-late", DUE.toString()));
    }

    @Test
    void the_same_completion_is_one_and_another_one_comes_too_late() {
        assigned(COMPLETED).when(complete("the plan", days(4))).thenNothing();
        assigned(COMPLETED)
                .when(complete("a better plan", days(4)))
                .thenRefused(new ActionNotOpen("COMPLETED"));
    }

    @Test
    void nothing_more_is_said_about_a_completed_action() {
        assigned(COMPLETED)
                .when(report(90, "more", days(4)))
                .thenRefused(new ActionNotOpen("COMPLETED"));
        assigned(COMPLETED, VERIFIED)
                .when(contest(LEAD, "not ours"))
                .thenRefused(new ActionNotOpen("VERIFIED"));
    }
}
