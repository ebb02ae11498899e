package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.attempts.States;
import org.huiyi.meeting.meeting.ClosingCommand.DeclareEvaluationOverdue;
import org.huiyi.meeting.meeting.ClosingCommand.EvaluateMeeting;
import org.huiyi.meeting.meeting.ClosingEvent.*;
import org.huiyi.meeting.meeting.CourseEvent.EndCorrected;
import org.huiyi.meeting.meeting.ImportantMatter.Ground;
import org.huiyi.meeting.meeting.MatterEvent.MatterBecameImportant;
import org.huiyi.meeting.meeting.SessionCommand.EndMeeting;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// R36: "对会议效果进行评估"; "Evaluation record against the success measure (R05); house deadline".
class EvaluatingTest {
    private static final Evaluation GOOD = FinishingTest.evaluation();
    private static final Finding OVERDUE =
            Finding.flag(Rule.R36, "evaluation-overdue", EVALUATED.toString());
    private static final Instant REAL = END.plus(Duration.ofHours(1));

    @Test
    void the_end_sets_the_time_of_the_evaluation() {
        meeting(inSession())
                .when(new EndMeeting(ID, act(ORGANISER, END), PRESET))
                .then(ended())
                .arming(new Alarm(MeetingDecider.EVALUATION_DUE, EVALUATED));
    }

    @Test
    void its_passing_is_declared_once_and_never_early() {
        meeting(over()).when(ring(EVALUATED, EVALUATED)).then(overdue()).remarking(OVERDUE);
        meeting(over()).when(ring(EVALUATED, EVALUATED.minusNanos(1000))).thenNothing();
        meeting(after(over(), overdue())).when(ring(EVALUATED, EVALUATED)).thenNothing();
    }

    @Test
    void what_was_evaluated_is_not_overdue() {
        meeting(after(over(), new MeetingEvaluated(ID, GOOD)))
                .when(ring(EVALUATED, EVALUATED))
                .thenNothing();
    }

    private static MeetingEvent putOff(Act told) {
        return new MatterBecameImportant(ID, 1001, Ground.DEADLINE, null, told.receivedAt());
    }

    @Test
    void a_corrected_end_moves_the_time_unless_it_was_evaluated() {
        var told = new Act(ORGANISER, REAL, REAL.plusSeconds(60), "wrong watch");
        Instant due = REAL.plus(Duration.ofDays(7));
        meeting(overAsToldLate())
                .when(new EndMeeting(ID, told, PRESET))
                .then(corrected(due), putOff(told))
                .arming(new Alarm(MeetingDecider.EVALUATION_DUE, due));
        meeting(after(over(), corrected(due))).when(ring(EVALUATED, EVALUATED)).thenNothing();
        meeting(after(over(), overdue(), corrected(due)))
                .when(ring(due, due))
                .then(new EvaluationOverdue(ID, due));
        meeting(after(overAsToldLate(), new MeetingEvaluated(ID, GOOD)))
                .when(new EndMeeting(ID, told, PRESET))
                .then(corrected(null), putOff(told))
                .arming();
    }

    @Test
    void a_meeting_that_ended_before_a_time_was_settled_owes_it_by_none() {
        var old = new MeetingEnded(ID, END, END.plus(Duration.ofHours(24)), "preset-1");
        meeting(after(inSession(), old)).when(ring(EVALUATED, EVALUATED)).thenNothing();
        meeting(after(inSession(), old))
                .when(evaluate(GOOD, EVALUATED.plusSeconds(1)))
                .then(new MeetingEvaluated(ID, GOOD))
                .remarking();
    }

    @Test
    void a_late_evaluation_is_taken_and_remarked_and_the_passing_is_declared_first() {
        Instant late = EVALUATED.plusSeconds(1);
        meeting(over()).when(evaluate(GOOD, EVALUATED)).then(new MeetingEvaluated(ID, GOOD));
        meeting(over())
                .when(evaluate(GOOD, late))
                .then(overdue(), new MeetingEvaluated(ID, GOOD))
                .remarkingOn(Rule.R36);
        meeting(after(over(), overdue()))
                .when(evaluate(GOOD, late))
                .then(new MeetingEvaluated(ID, GOOD))
                .remarkingOn(Rule.R36);
    }

    @Test
    void an_evaluation_given_in_time_may_be_mended_later() {
        var better =
                new Evaluation(
                        Evaluation.Objective.PARTLY,
                        GOOD.against(),
                        GOOD.successes(),
                        GOOD.shortcomings(),
                        List.of());
        meeting(after(over(), new MeetingEvaluated(ID, GOOD)))
                .when(evaluate(better, EVALUATED.plusSeconds(1)))
                .then(new MeetingEvaluated(ID, better))
                .remarking();
    }

    @Test
    void what_names_no_measure_is_measured_by_the_purpose() {
        meeting(over())
                .when(evaluate(measuredBy(null), END))
                .then(new MeetingEvaluated(ID, measuredBy("Budget signed")));
        meeting(over())
                .when(evaluate(measuredBy("The bank agreed"), END))
                .then(new MeetingEvaluated(ID, measuredBy("The bank agreed")));
        meeting(after(over(), new MeetingEvaluated(ID, measuredBy("Budget signed"))))
                .when(evaluate(measuredBy(null), END))
                .thenNothing();
    }

    /// A refusal inside an alarm would be tried again for ever.
    @Test
    void an_alarm_is_refused_in_no_state() {
        assertThat(States.meetings())
                .allSatisfy(state ->
                        assertThat(
                                        MeetingDecider.INSTANCE.decide(
                                                state, ring(EVALUATED, EVALUATED)))
                                .isInstanceOf(Decision.Accepted.class));
    }

    private static Evaluation measuredBy(@Nullable String measure) {
        return new Evaluation(
                Evaluation.Objective.MET,
                measure == null ? null : Personal.of("acme.organiser", measure),
                GOOD.successes(),
                GOOD.shortcomings(),
                List.of());
    }

    private static EvaluationOverdue overdue() {
        return new EvaluationOverdue(ID, EVALUATED);
    }

    private static EndCorrected corrected(@Nullable Instant evaluationDueAt) {
        var term = Duration.ofHours(24);
        return new EndCorrected(
                ID,
                REAL,
                END,
                REAL.plus(term),
                END.plus(term),
                "preset-1",
                Personal.of("acme.organiser", "wrong watch"),
                evaluationDueAt,
                END.plus(Duration.ofHours(1)));
    }

    private static EvaluateMeeting evaluate(Evaluation evaluation, Instant at) {
        return new EvaluateMeeting(ID, act(ORGANISER, at), PRESET, evaluation);
    }

    private static DeclareEvaluationOverdue ring(Instant dueAt, Instant now) {
        return new DeclareEvaluationOverdue(ID, Act.of(Actor.house("alarm"), now), PRESET, dueAt);
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
