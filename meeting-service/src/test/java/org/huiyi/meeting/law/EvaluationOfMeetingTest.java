package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Evaluation.Objective.MET;
import static org.huiyi.meeting.meeting.Examples.*;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.SessionRefusal.*;
import org.huiyi.meeting.meeting.*;
import org.huiyi.meeting.meeting.Evaluation.Lesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// R36: "对会议效果进行评估"; R37: "总结成功经验及不足之处"; R39: the result against the objective.
class EvaluationOfMeetingTest {
    private static final Finding NO_LESSON = Finding.flag(Rule.R37, "no-lesson");

    @Test
    void the_result_is_stated() {
        var silent = new Evaluation(null, null, List.of(), List.of(), List.of());
        assertThat(EvaluationOfMeeting.bars(silent, false)).containsExactly(new ObjectiveMissing());
        assertThat(EvaluationOfMeeting.remarks(silent, false)).containsExactly(NO_LESSON);
    }

    static Stream<Arguments> lessons() {
        var none = List.<Personal>of();
        var some = List.of(Personal.of("acme.organiser", "prepared"));
        return Stream.of(
                arguments("≥1 success, ≥1 shortcoming", some, some, List.of(), true),
                arguments("no success named", none, some, List.of(), false),
                arguments("no shortcoming named", some, none, List.of(), false),
                arguments(
                        "nothing went wrong: explicit statement",
                        some,
                        none,
                        List.of(Lesson.SHORTCOMINGS),
                        true),
                arguments(
                        "nothing went well: explicit statement",
                        none,
                        some,
                        List.of(Lesson.SUCCESSES),
                        true),
                arguments(
                        "that nothing is to be improved says nothing of shortcomings",
                        some,
                        none,
                        List.of(Lesson.IMPROVEMENTS),
                        false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void successes_and_shortcomings_are_named_or_expressly_none(
            String why,
            List<Personal> successes,
            List<Personal> shortcomings,
            List<Lesson> none,
            boolean complete) {
        var told = new Evaluation(MET, null, successes, shortcomings, List.of(), none, null);
        assertThat(EvaluationOfMeeting.remarks(told, false))
                .isEqualTo(complete ? List.of() : List.of(NO_LESSON));
    }

    @Test
    void what_is_evaluated_after_its_time_is_late() {
        var told =
                new Evaluation(
                        MET,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(Lesson.SUCCESSES, Lesson.SHORTCOMINGS),
                        null);
        assertThat(EvaluationOfMeeting.remarks(told, true))
                .containsExactly(Finding.flag(Rule.R36, "evaluation-late"));
        assertThat(EvaluationOfMeeting.overdue(EVALUATED))
                .isEqualTo(Finding.flag(Rule.R36, "evaluation-overdue", EVALUATED.toString()));
    }

    /// R39: "Continued in a follow-up meeting → link."
    @Test
    void a_continuation_is_a_meeting_that_is_there() {
        var continued = new Evaluation(MET, null, List.of(), List.of(), List.of(), null, "mtg_2");
        assertThat(EvaluationOfMeeting.bars(continued, true)).isEmpty();
        assertThat(EvaluationOfMeeting.bars(continued, false))
                .containsExactly(new ContinuationUnknown("mtg_2"));
    }

    @Test
    void nothing_closes_unevaluated() {
        assertThat(EvaluationOfMeeting.barsToClosing(null))
                .containsExactly(new EvaluationMissing());
        var met = new Evaluation(MET, null, List.of(), List.of(), List.of());
        assertThat(EvaluationOfMeeting.barsToClosing(met)).isEmpty();
        assertThat(EvaluationOfMeeting.bars(met, false)).isEmpty();
    }
}
