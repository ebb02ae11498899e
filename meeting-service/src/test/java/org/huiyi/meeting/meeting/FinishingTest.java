package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.MinutesRefusal.MinutesUnpublished;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.ProceedingsRefusal.ActionsOpen;
import org.huiyi.meeting.law.SessionRefusal.*;
import org.huiyi.meeting.meeting.ClosingCommand.*;
import org.huiyi.meeting.meeting.ClosingEvent.*;
import org.huiyi.meeting.policy.PolicyInForce;
import org.junit.jupiter.api.Test;

class FinishingTest {
    private static final Evaluation GOOD =
            new Evaluation(
                    Evaluation.Objective.MET,
                    Personal.of("acme.organiser", "Budget signed"),
                    List.of(Personal.of("acme.organiser", "well prepared")),
                    List.of(Personal.of("acme.organiser", "too long")),
                    List.of());
    private static final Evaluation EMPTY =
            new Evaluation(null, null, List.of(), List.of(), List.of());

    static Evaluation evaluation() {
        return GOOD;
    }

    @Test
    void a_meeting_is_cancelled_with_a_reason() {
        meeting(convened())
                .when(new CancelMeeting(ID, act(ORGANISER, NOTIFIED, "budget withdrawn"), PRESET))
                .then(
                        new MeetingCancelled(
                                ID, true, Personal.of("acme.organiser", "budget withdrawn")));
        meeting(convened())
                .when(new CancelMeeting(ID, act(ORGANISER, NOTIFIED), PRESET))
                .thenRefused(new ChangeWithoutReason());
    }

    @Test
    void what_has_begun_is_ended_not_cancelled() {
        meeting(inSession())
                .when(new CancelMeeting(ID, act(ORGANISER, START, "x"), PRESET))
                .thenRefused(new OutOfOrder("CancelMeeting", "IN_SESSION"));
        meeting(cancelled())
                .when(new CancelMeeting(ID, act(ORGANISER, START), PRESET))
                .thenNothing();
    }

    @Test
    void an_evaluation_states_the_result_and_draws_lessons() {
        meeting(over()).when(evaluate(GOOD)).then(new MeetingEvaluated(ID, GOOD)).remarking();
        meeting(over()).when(evaluate(EMPTY)).thenRefused(new ObjectiveMissing());
        meeting(inSession())
                .when(evaluate(GOOD))
                .thenRefused(new OutOfOrder("EvaluateMeeting", "IN_SESSION"));
        meeting(after(over(), new MeetingEvaluated(ID, GOOD))).when(evaluate(GOOD)).thenNothing();
    }

    @Test
    void an_evaluation_without_lessons_is_remarked() {
        var bare =
                new Evaluation(Evaluation.Objective.PARTLY, null, List.of(), List.of(), List.of());
        meeting(over())
                .when(evaluate(bare))
                .thenOfTypes(MeetingEvaluated.class)
                .remarkingOn(Rule.R37);
    }

    @Test
    void a_meeting_closes_after_minutes_and_evaluation() {
        var evaluated = after(over(), new MeetingEvaluated(ID, GOOD));
        meeting(over())
                .when(close(false))
                .thenRefused(new MinutesUnpublished(), new EvaluationMissing());
        meeting(evaluated).when(close(true)).then(new MeetingClosed(ID));
        meeting(after(evaluated, new MeetingClosed(ID))).when(close(true)).thenNothing();
        meeting(inSession())
                .when(close(true))
                .thenRefused(new OutOfOrder("CloseMeeting", "IN_SESSION"));
    }

    @Test
    void a_meeting_does_not_close_before_its_actions_are_verified_or_given_up() {
        var evaluated = after(over(), new MeetingEvaluated(ID, GOOD));
        meeting(evaluated).when(close(PRESET, 1, 3)).thenRefused(new ActionsOpen("1, 3"));
        meeting(evaluated)
                .when(close(with(Rule.R35, Mode.FLAG), 2))
                .then(new MeetingClosed(ID))
                .remarkingOn(Rule.R35);
    }

    @Test
    void only_the_organiser_directs_and_strangers_see_nothing() {
        meeting(over())
                .when(new CloseMeeting(ID, act(LEAD, END), PRESET, true, List.of(), List.of()))
                .thenRefused(new NotOrganiser());
        meeting(over())
                .when(new CloseMeeting(ID, act(STRANGER, END), PRESET, true, List.of(), List.of()))
                .thenRefused(new Hidden());
        meeting(List.of())
                .when(new CloseMeeting(ID, act(ORGANISER, END), PRESET, true, List.of(), List.of()))
                .thenRefused(new Hidden());
    }

    private static EvaluateMeeting evaluate(Evaluation evaluation) {
        return new EvaluateMeeting(ID, act(ORGANISER, END), PRESET, evaluation);
    }

    private static CloseMeeting close(boolean minutesPublished) {
        return new CloseMeeting(
                ID, act(ORGANISER, END), PRESET, minutesPublished, List.of(), List.of());
    }

    private static CloseMeeting close(PolicyInForce policy, Integer... open) {
        return new CloseMeeting(ID, act(ORGANISER, END), policy, true, List.of(open), List.of());
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
