package org.huiyi.meeting.read.meeting;

import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.Evaluation;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.jspecify.annotations.Nullable;

/// How the meeting did, in readable words.
///
/// @param none of which it says expressly that there is none
/// @param continuedIn the meeting that pursues the objective further
record EvaluationView(
        Evaluation.@Nullable Objective objective,
        @Nullable String against,
        List<String> successes,
        List<String> shortcomings,
        List<String> improvements,
        List<Evaluation.Lesson> none,
        @Nullable String continuedIn) {
    static @Nullable EvaluationView of(Registered meeting) {
        Evaluation evaluation =
                meeting instanceof Ended ended
                        ? ended.evaluation()
                        : meeting instanceof Closed closed ? closed.evaluation() : null;
        return evaluation == null
                ? null
                : new EvaluationView(
                        evaluation.objective(),
                        MeetingView.text(evaluation.against()),
                        texts(evaluation.successes()),
                        texts(evaluation.shortcomings()),
                        texts(evaluation.improvements()),
                        evaluation.none() == null ? List.of() : evaluation.none(),
                        evaluation.continuedIn());
    }

    private static List<String> texts(List<Personal> texts) {
        return texts.stream().map(Personal::readable).toList();
    }
}
