package org.huiyi.action.action;

import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.GLOBEX;
import static org.huiyi.action.action.Samples.HOUSE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.INITECH;
import static org.huiyi.action.action.Samples.LEAD;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.ORGANISER;
import static org.huiyi.action.action.Samples.OVERSEERS;
import static org.huiyi.action.action.Samples.T0;
import static org.huiyi.action.action.Samples.TOLD;
import static org.huiyi.action.action.Samples.by;
import static org.huiyi.action.action.Samples.days;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.action.action.ActionCommand.AssignAction;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.ActionEvent.ProgressChecked;
import org.huiyi.action.action.Lapse.PartyNotTold;
import org.huiyi.action.action.Lapse.ProgressMissed;
import org.huiyi.action.action.Steering.RecordTold;
import org.huiyi.action.action.Turn.ActionTold;
import org.huiyi.action.law.ActionRefusal.ActionUnknown;
import org.huiyi.action.law.ActionRefusal.NotTheOrganiser;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.action.law.SteeringRefusal.ToldWithoutNote;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// R33: a party must be told of its action before it counts.
class InformingTest extends Specs {
    private static final ActionEvent UNTOLD =
            new ActionAssigned(Samples.item(), TOLD, T0, OVERSEERS, List.of(), days(1));
    private static final ActionEvent MAILED =
            new ActionTold(ID, MEETING, "EMAIL", null, days(1), "evt-7", days(3), days(3), "ntc-7");
    private static final ActionEvent MISSED = new PartyNotTold(ID, MEETING, days(1));
    private static final ActionEvent TOLD_OF_IT =
            escalated(1, Cause.UNTOLD, 1, Level.ORGANISER, days(1), days(3));

    @Test
    void until_its_party_is_told_nothing_but_its_due_time_runs() {
        DeciderSpec.given(ActionDecider.INSTANCE)
                .when(
                        new AssignAction(
                                Samples.item(),
                                TOLD,
                                OVERSEERS,
                                List.of(),
                                Duration.ofDays(1),
                                by(HOUSE, T0)))
                .then(UNTOLD)
                .arming(
                        new Alarm("action-due", DUE),
                        new Alarm("action-reminder", days(6)),
                        new Alarm("telling-due", days(1)));
        untold().when(ring(Due.REPORT, days(2))).thenNothing();
        untold().when(ring(Due.CHECK, days(2))).thenNothing();
        untold().when(ring(Due.COMPLETION, DUE)).then(OVERDUE, TOLD_ASSIGNEE);
    }

    @Test
    void the_cadence_counts_from_when_the_party_was_told() {
        untold().when(mailed(days(1)))
                .then(MAILED)
                .arming(
                        new Alarm("progress-due", days(3)),
                        new Alarm("progress-reminder", days(3).minus(Duration.ofHours(12))),
                        new Alarm("check-due", days(3)));
        untold(MAILED)
                .when(ring(Due.REPORT, days(3)))
                .then(
                        new ProgressMissed(ID, MEETING, days(3), days(5)),
                        escalated(1, Cause.PROGRESS_MISSED, 1, Level.ASSIGNEE, days(3), null));
    }

    @Test
    void only_the_first_word_is_kept() {
        untold(MAILED).when(mailed(days(2))).thenNothing();
        assigned().when(mailed(days(1))).thenNothing();
        untold(MAILED, COMPLETED).when(mailed(days(4))).thenNothing();
    }

    @Test
    void a_party_that_is_not_told_in_time_is_a_finding_and_escalates_to_the_organiser() {
        untold().when(ring(Due.TELLING, days(1)))
                .then(MISSED, TOLD_OF_IT)
                .remarking(Finding.flag(Rule.R33, "party-not-told", days(1).toString()));
        untold(MISSED, TOLD_OF_IT).when(ring(Due.TELLING, days(1))).thenNothing();
        untold(MISSED, TOLD_OF_IT)
                .when(ring(Due.ESCALATION, days(3)))
                .then(escalated(2, Cause.UNTOLD, 2, Level.HIGHER, days(3), null));
        untold(MAILED).when(ring(Due.TELLING, days(1))).thenNothing();
    }

    @Test
    void the_organiser_tells_in_another_way_and_writes_down_what_was_said() {
        var note = Personal.of("acme.organiser", "told Lee");
        var called =
                new ActionTold(ID, MEETING, "PHONE", note, days(2), null, days(4), days(4), null);
        untold(MISSED, TOLD_OF_IT).when(called(ORGANISER, "told Lee")).then(called);
        untold(MISSED, TOLD_OF_IT, called).when(ring(Due.ESCALATION, days(3))).thenNothing();
        untold().when(called(ORGANISER, " ")).thenRefused(new ToldWithoutNote(ID));
        untold().when(called(LEAD, "told myself")).thenRefused(new NotTheOrganiser("acme"));
        untold().when(called(INITECH, "told them")).thenRefused(new ActionUnknown(ID));
    }

    @Test
    void whoever_does_something_about_it_knows_of_it() {
        var shown =
                new ActionTold(ID, MEETING, "OWN_ACT", null, days(1), null, days(3), days(3), null);
        untold().when(accept(GLOBEX, days(1))).then(shown, ACCEPTED);
        untold(shown, ACCEPTED).when(mailed(days(2))).thenNothing();
        untold().when(check(ORGANISER, "well", days(2)))
                .then(
                        new ProgressChecked(
                                ID,
                                MEETING,
                                Personal.of("acme.organiser", "well"),
                                days(2),
                                days(4)));
    }

    private static DeciderSpec<Action, ActionCommand, ActionEvent> untold(ActionEvent... more) {
        return DeciderSpec.given(
                ActionDecider.INSTANCE,
                Stream.concat(Stream.of(UNTOLD), Arrays.stream(more)).toList());
    }

    private static RecordTold mailed(Instant at) {
        return new RecordTold(ID, POLICY, "EMAIL", null, "evt-7", "ntc-7", by(HOUSE, at));
    }

    private static RecordTold called(Actor actor, @Nullable String note) {
        return new RecordTold(ID, POLICY, "PHONE", note, null, null, Act.of(actor, days(2)));
    }
}
