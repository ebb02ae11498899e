package org.huiyi.action.action;

import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.GLOBEX;
import static org.huiyi.action.action.Samples.GUEST;
import static org.huiyi.action.action.Samples.HOUSE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.INITECH;
import static org.huiyi.action.action.Samples.LEAD;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.ORGANISER;
import static org.huiyi.action.action.Samples.because;
import static org.huiyi.action.action.Samples.by;
import static org.huiyi.action.action.Samples.days;

import java.time.Instant;
import java.util.List;
import org.huiyi.action.action.ActionCommand.Claim;
import org.huiyi.action.action.ActionCommand.CompleteAction;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.Lapse.ActionEscalated;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.action.Steering.ChangeOrganiser;
import org.huiyi.action.action.Steering.DelegateAction;
import org.huiyi.action.action.Steering.DisposeOfAction;
import org.huiyi.action.action.Steering.NameContributors;
import org.huiyi.action.action.Steering.OrphanAction;
import org.huiyi.action.action.Steering.ReopenAction;
import org.huiyi.action.action.Steering.SettleContest;
import org.huiyi.action.action.Steering.WithdrawAction;
import org.huiyi.action.action.Turn.ActionDelegated;
import org.huiyi.action.action.Turn.ActionDisposed;
import org.huiyi.action.action.Turn.ActionOrphaned;
import org.huiyi.action.action.Turn.ActionReopened;
import org.huiyi.action.action.Turn.ActionSettled;
import org.huiyi.action.action.Turn.ContributorsNamed;
import org.huiyi.action.action.Turn.OrganiserChanged;
import org.huiyi.action.law.ActionRefusal.ActionNotOpen;
import org.huiyi.action.law.ActionRefusal.ActionUnknown;
import org.huiyi.action.law.ActionRefusal.DueTimeNotLater;
import org.huiyi.action.law.ActionRefusal.NotTheAssignee;
import org.huiyi.action.law.ActionRefusal.NotTheOrganiser;
import org.huiyi.action.law.ActionRefusal.OwnActionVerified;
import org.huiyi.action.law.ActionRefusal.PartAcceptedWithoutNote;
import org.huiyi.action.law.ActionRefusal.PartWithoutRemaining;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.action.law.SteeringRefusal.ActionNotContested;
import org.huiyi.action.law.SteeringRefusal.ActionNotEnded;
import org.huiyi.action.law.SteeringRefusal.ContestAlreadySettled;
import org.huiyi.action.law.SteeringRefusal.DelegateOfAnotherParty;
import org.huiyi.action.law.SteeringRefusal.DispositionWithoutReason;
import org.huiyi.action.law.SteeringRefusal.ReopeningWithoutReason;
import org.huiyi.action.law.SteeringRefusal.SettlementWithoutOutcome;
import org.huiyi.action.law.SteeringRefusal.SupersededByItself;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.houserules.DeciderSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Other hands, the organiser's decisions, and new starts.
class SteeringTest extends Specs {
    private static final ActionEvent DELEGATED =
            new ActionDelegated(ID, MEETING, "globex.lead", "globex.guest", true, days(1));
    private static final ActionEvent NAMED =
            new ContributorsNamed(ID, MEETING, List.of("initech"), days(1));
    private static final ActionEvent ORPHANED =
            new ActionOrphaned(ID, MEETING, "globex.lead", null, days(1));
    private static final Personal OUTCOME = Personal.of("acme.organiser", "decided");
    private static final ActionEvent REJECTED =
            new ActionSettled(ID, MEETING, false, OUTCOME, days(2), days(4));
    private static final ActionEvent UPHELD =
            new ActionSettled(ID, MEETING, true, OUTCOME, days(2), null);
    private static final ActionEvent IMPOSSIBLE =
            new ActionDisposed(ID, MEETING, Disposition.IMPOSSIBLE, OUTCOME, null, days(2));
    private static final ActionEvent SUPERSEDED =
            new ActionDisposed(ID, MEETING, Disposition.SUPERSEDED, OUTCOME, "mtg_2", days(2));
    private static final ActionEvent PART =
            new ActionCompleted(
                    ID,
                    MEETING,
                    Personal.of("globex.lead", "most of it"),
                    false,
                    days(3),
                    80,
                    Personal.of("globex.lead", "the annex"),
                    days(5));

    @Test
    void a_party_delegates_inside_itself_and_stays_accountable() {
        assigned().when(delegate(LEAD, "globex.guest")).then(DELEGATED);
        assigned(DELEGATED).when(accept(GUEST, days(1))).then(ACCEPTED);
        assigned(DELEGATED).when(accept(GLOBEX, days(1))).then(ACCEPTED);
        assigned(DELEGATED).when(delegate(GLOBEX, "globex.guest")).thenNothing();
    }

    @Test
    void nobody_delegates_to_another_party_and_the_organiser_does_not_delegate() {
        assigned()
                .when(delegate(LEAD, "acme.organiser"))
                .thenRefused(new DelegateOfAnotherParty("globex"));
        assigned().when(delegate(LEAD, "acme")).thenRefused(new DelegateOfAnotherParty("globex"));
        assigned()
                .when(delegate(ORGANISER, "globex.guest"))
                .thenRefused(new NotTheAssignee("globex.lead"));
        assigned(COMPLETED)
                .when(delegate(LEAD, "globex.guest"))
                .thenRefused(new ActionNotOpen("COMPLETED"));
    }

    /// Whether somebody is of the party shows when they act: with the party's token, or not at all.
    @Test
    void a_delegate_who_turns_out_to_be_of_another_party_finds_nothing() {
        var stranger = new Actor("initech.lead", "initech");
        assigned(new ActionDelegated(ID, MEETING, "globex.lead", "initech.lead", true, days(1)))
                .when(accept(stranger, days(1)))
                .thenRefused(new ActionUnknown(ID));
    }

    @Test
    void contributors_help_and_owe_nothing() {
        assigned().when(contributors(GLOBEX, "initech")).then(NAMED);
        assigned(NAMED).when(contributors(ORGANISER, "initech", "initech")).thenNothing();
        assigned(NAMED)
                .when(
                        new ActionCommand.ReportProgress(
                                ID,
                                POLICY,
                                new ActionCommand.Report(null, "data sent", null),
                                by(INITECH, days(1))))
                .thenOfTypes(ActionEvent.ProgressReported.class);
        assigned(NAMED)
                .when(accept(INITECH, days(1)))
                .thenRefused(new NotTheAssignee("globex.lead"));
        assigned(NAMED)
                .when(contributors(INITECH, "umbrella"))
                .thenRefused(new NotTheAssignee("globex.lead"));
    }

    @Test
    void who_leaves_leaves_the_duty_behind_visibly() {
        var told = escalated(1, Cause.ORPHANED, 1, Level.PARTY, days(1), days(3));
        assigned().when(orphan(HOUSE, "globex.lead")).then(ORPHANED, told);
        assigned().when(orphan(HOUSE, "globex.guest")).thenNothing();
        assigned(ORPHANED, told).when(orphan(HOUSE, "globex.lead")).thenNothing();
        assigned(ORPHANED, told)
                .when(ring(Due.ESCALATION, days(3)))
                .then(escalated(2, Cause.ORPHANED, 2, Level.ORGANISER, days(3), days(5)));
        assigned(ORPHANED, told, DELEGATED).when(ring(Due.ESCALATION, days(3))).thenNothing();
    }

    @Test
    void who_left_a_thing_that_was_over_is_missed_when_it_is_owed_again() {
        assigned(COMPLETED).when(orphan(HOUSE, "globex.lead")).then(ORPHANED);
        assigned(COMPLETED, VERIFIED).when(orphan(HOUSE, "globex.lead")).then(ORPHANED);
        assigned(COMPLETED, ORPHANED).when(orphan(HOUSE, "globex.lead")).thenNothing();
        assigned(COMPLETED, ORPHANED, VERIFIED)
                .when(reopen("never sent", null))
                .then(
                        reopened(DUE),
                        escalated(1, Cause.ORPHANED, 1, Level.PARTY, days(5), days(7)));
        assigned(COMPLETED, ORPHANED)
                .when(sendBack("no dates", days(4)))
                .then(RETURNED, escalated(1, Cause.ORPHANED, 1, Level.PARTY, days(4), days(6)));
        assigned(COMPLETED, ORPHANED)
                .when(sendBack("no dates", DUE.plusSeconds(1)))
                .thenOfTypes(
                        ActionVerified.class,
                        Lapse.ActionOverdue.class,
                        ActionEscalated.class,
                        ActionEscalated.class);
    }

    @Test
    void a_contest_that_is_rejected_leaves_the_duty_where_it_is() {
        assigned(CONTESTED, TOLD_ORGANISER).when(settle(ORGANISER, false)).then(REJECTED);
        assigned(CONTESTED, TOLD_ORGANISER, REJECTED).when(settle(ORGANISER, false)).thenNothing();
        assigned(CONTESTED, TOLD_ORGANISER, REJECTED)
                .when(settle(ORGANISER, true))
                .thenRefused(new ContestAlreadySettled(ID));
        assigned(CONTESTED, TOLD_ORGANISER, REJECTED)
                .when(contest(LEAD, "still not ours"))
                .thenRefused(new ContestAlreadySettled(ID));
        assigned(CONTESTED, TOLD_ORGANISER, REJECTED)
                .when(ring(Due.REPORT, days(4)))
                .thenOfTypes(Lapse.ProgressMissed.class, ActionEscalated.class);
    }

    @Test
    void what_amended_minutes_do_not_assign_any_more_is_superseded() {
        var why = Personal.of("acme.recorder", "too soon");
        var next = ActionIds.of(MEETING, 2);
        var withdrawn = new ActionDisposed(ID, MEETING, Disposition.SUPERSEDED, why, next, days(2));
        assigned().when(withdraw(HOUSE, next)).then(withdrawn);
        assigned(CONTESTED, TOLD_ORGANISER).when(withdraw(HOUSE, next)).then(withdrawn);
        assigned(COMPLETED).when(withdraw(HOUSE, next)).then(withdrawn);
        assigned(withdrawn).when(withdraw(HOUSE, next)).thenNothing();
        assigned(COMPLETED, VERIFIED).when(withdraw(HOUSE, next)).thenNothing();
        assigned().when(withdraw(ORGANISER, next)).thenRefused(new ActionUnknown(ID));
    }

    @Test
    void whoever_takes_the_meeting_over_decides_on_its_actions() {
        var changed =
                new OrganiserChanged(ID, MEETING, "acme", "initech", Samples.OVERSEERS, days(2));
        assigned().when(handOver(HOUSE, "initech")).then(changed);
        assigned(COMPLETED, VERIFIED).when(handOver(HOUSE, "initech")).then(changed);
        assigned(changed).when(handOver(HOUSE, "initech")).thenNothing();
        assigned().when(handOver(ORGANISER, "initech")).thenRefused(new ActionUnknown(ID));
        assigned(changed, COMPLETED)
                .when(verify(INITECH, days(4)))
                .thenOfTypes(ActionVerified.class);
        assigned(changed, COMPLETED)
                .when(verify(ORGANISER, days(4)))
                .thenRefused(new ActionUnknown(ID));
    }

    @Test
    void a_contest_that_is_upheld_releases_the_party() {
        assigned(CONTESTED, TOLD_ORGANISER).when(settle(ORGANISER, true)).then(UPHELD, IMPOSSIBLE);
        assigned(CONTESTED, TOLD_ORGANISER, UPHELD, IMPOSSIBLE)
                .when(ring(Due.COMPLETION, DUE))
                .thenNothing();
    }

    @Test
    void the_organiser_settles_with_words_what_is_contested() {
        assigned(CONTESTED)
                .when(settle(LEAD, true))
                .thenRefused(new OwnActionVerified("globex.lead"));
        assigned(CONTESTED).when(settle(GUEST, true)).thenRefused(new NotTheOrganiser("acme"));
        assigned(ACCEPTED)
                .when(settle(ORGANISER, true))
                .thenRefused(new ActionNotContested("ACCEPTED"));
        assigned(CONTESTED)
                .when(new SettleContest(ID, POLICY, true, " ", by(ORGANISER, days(2))))
                .thenRefused(new SettlementWithoutOutcome(ID));
    }

    /// Nobody is judge of their own contest.
    @Test
    void a_contest_of_the_organisers_own_people_is_settled_by_somebody_else_of_them() {
        var own = Samples.assigned(Samples.item("acme", "acme.lead"), List.of(), Samples.T0);
        var contested =
                new ActionEvent.ActionContested(
                        ID, MEETING, Personal.of("acme.recorder", "no time"), days(1));
        var spec = DeciderSpec.given(ActionDecider.INSTANCE, List.<ActionEvent>of(own, contested));
        spec.when(settle(new Actor("acme.recorder", "acme"), true))
                .thenRefused(new OwnActionVerified("acme.recorder"));
        spec.when(settle(ORGANISER, false)).then(REJECTED);
    }

    @Test
    void the_organiser_gives_an_action_up_with_a_reason() {
        assigned(ACCEPTED).when(dispose("mtg_2", "decided")).then(SUPERSEDED);
        assigned(COMPLETED).when(dispose("mtg_2", "decided")).then(SUPERSEDED);
        assigned(SUPERSEDED).when(dispose("mtg_2", "decided")).thenNothing();
        assigned(IMPOSSIBLE)
                .when(dispose("mtg_2", "decided"))
                .thenRefused(new ActionNotOpen("IMPOSSIBLE"));
        assigned(COMPLETED, VERIFIED)
                .when(dispose("mtg_2", "decided"))
                .thenRefused(new ActionNotOpen("VERIFIED"));
        assigned()
                .when(dispose(ID, " "))
                .thenRefused(new DispositionWithoutReason(ID), new SupersededByItself(ID));
        assigned(SUPERSEDED)
                .when(complete("x", days(3)))
                .thenRefused(new ActionNotOpen("SUPERSEDED"));
    }

    @Test
    void an_action_that_ended_is_opened_again_with_a_reason_and_its_cadence_starts_anew() {
        var reopened = reopened(DUE);
        assigned(COMPLETED, VERIFIED).when(reopen("never sent", null)).then(reopened);
        assigned(IMPOSSIBLE).when(reopen("never sent", null)).then(reopened);
        assigned(COMPLETED, VERIFIED, reopened)
                .when(ring(Due.REPORT, days(7)))
                .thenOfTypes(Lapse.ProgressMissed.class, ActionEscalated.class);
        assigned(COMPLETED, VERIFIED, reopened)
                .when(ring(Due.CHECK, days(7)))
                .thenOfTypes(Lapse.CheckMissed.class, ActionEscalated.class);
        assigned(COMPLETED, VERIFIED, reopened)
                .when(ring(Due.COMPLETION, DUE))
                .thenOfTypes(ActionOverdue.class, ActionEscalated.class);
    }

    @Test
    void an_action_opened_again_may_get_another_due_time_and_without_one_may_be_overdue() {
        assigned(COMPLETED, VERIFIED).when(reopen("never sent", days(20))).then(reopened(days(20)));
        assigned(COMPLETED, VERIFIED)
                .when(new ReopenAction(ID, POLICY, null, because(ORGANISER, days(8), "never sent")))
                .thenOfTypes(ActionReopened.class, ActionOverdue.class, ActionEscalated.class);
        assigned(COMPLETED, VERIFIED)
                .when(reopen(" ", days(4)))
                .thenRefused(new ReopeningWithoutReason(ID), new DueTimeNotLater(DUE));
    }

    @Test
    void what_has_not_ended_is_not_opened_again() {
        assigned(ACCEPTED).when(reopen("x", null)).thenRefused(new ActionNotEnded("ACCEPTED"));
        assigned(COMPLETED).when(reopen("x", null)).thenRefused(new ActionNotEnded("COMPLETED"));
    }

    @Test
    void a_part_is_claimed_with_what_remains_and_taken_for_the_whole_with_a_reason() {
        assigned().when(part("the annex")).then(PART);
        assigned().when(part(null)).thenRefused(new PartWithoutRemaining(ID));
        assigned(PART)
                .when(verify(ORGANISER, days(4)))
                .thenRefused(new PartAcceptedWithoutNote(ID));
        assigned(PART)
                .when(
                        new ActionCommand.VerifyAction(
                                ID, POLICY, true, "good enough", by(ORGANISER, days(4))))
                .thenOfTypes(ActionEvent.ActionVerified.class);
        assigned(PART)
                .when(sendBack("the annex too", days(4)))
                .thenOfTypes(ActionEvent.ActionVerified.class);
    }

    private static DelegateAction delegate(Actor actor, String assignee) {
        return new DelegateAction(ID, POLICY, assignee, true, by(actor, days(1)));
    }

    private static NameContributors contributors(Actor actor, String... names) {
        return new NameContributors(ID, POLICY, List.of(names), by(actor, days(1)));
    }

    private static OrphanAction orphan(Actor actor, String who) {
        return new OrphanAction(ID, POLICY, who, by(actor, days(1)));
    }

    private static WithdrawAction withdraw(Actor actor, String successor) {
        var why = Personal.of("acme.recorder", "too soon");
        return new WithdrawAction(ID, POLICY, successor, why, by(actor, days(2)));
    }

    private static ChangeOrganiser handOver(Actor actor, String organiser) {
        return new ChangeOrganiser(ID, POLICY, organiser, Samples.OVERSEERS, by(actor, days(2)));
    }

    private static SettleContest settle(Actor actor, boolean upheld) {
        return new SettleContest(ID, POLICY, upheld, "decided", by(actor, days(2)));
    }

    private static DisposeOfAction dispose(String successor, String reason) {
        return new DisposeOfAction(
                ID, POLICY, Disposition.SUPERSEDED, successor, because(ORGANISER, days(2), reason));
    }

    private static ReopenAction reopen(String reason, @Nullable Instant dueAt) {
        return new ReopenAction(ID, POLICY, dueAt, because(ORGANISER, days(5), reason));
    }

    private static ActionEvent reopened(Instant dueAt) {
        var reason = Personal.of("acme.organiser", "never sent");
        return new ActionReopened(ID, MEETING, reason, DUE, dueAt, days(5), days(7), days(7));
    }

    private static CompleteAction part(@Nullable String remaining) {
        return new CompleteAction(
                ID, POLICY, new Claim("most of it", 80, remaining), by(LEAD, days(3)));
    }
}
