package org.huiyi.meeting.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.SessionRefusal.ContinuationUnknown;
import org.huiyi.meeting.law.SessionRefusal.EvaluationMissing;
import org.huiyi.meeting.law.SessionRefusal.ObjectiveMissing;
import org.huiyi.meeting.meeting.Evaluation;
import org.huiyi.meeting.meeting.Evaluation.Lesson;
import org.jspecify.annotations.Nullable;

/// A meeting is evaluated before it is closed and by a time that is the house's number; says whether its objective
/// was met, and what went well and what did not, or expressly that nothing did (二(三)3, 三(一)1).
///
/// > 对会议效果进行评估
@Provision({Rule.R36, Rule.R37, Rule.R39})
public final class EvaluationOfMeeting {
    private EvaluationOfMeeting() {}

    /// @param continuationKnown whether the meeting it is continued in is one that the evaluator may know of
    public static List<Refusal> bars(Evaluation evaluation, boolean continuationKnown) {
        var bars = new ArrayList<Refusal>();
        if (evaluation.objective() == null) {
            bars.add(new ObjectiveMissing());
        }
        String continuedIn = evaluation.continuedIn();
        if (continuedIn != null && !continuationKnown) {
            bars.add(new ContinuationUnknown(continuedIn));
        }
        return bars;
    }

    /// @param late whether its due time had passed
    public static List<Finding> remarks(Evaluation evaluation, boolean late) {
        var remarks = new ArrayList<Finding>();
        if (late) {
            remarks.add(Finding.flag(Rule.R36, "evaluation-late"));
        }
        if (lacks(evaluation, Lesson.SUCCESSES) || lacks(evaluation, Lesson.SHORTCOMINGS)) {
            remarks.add(Finding.flag(Rule.R37, "no-lesson"));
        }
        return remarks;
    }

    private static boolean lacks(Evaluation evaluation, Lesson lesson) {
        return evaluation.of(lesson).isEmpty() && !evaluation.saysNone(lesson);
    }

    public static Finding overdue(Instant dueAt) {
        return Finding.flag(Rule.R36, "evaluation-overdue", dueAt.toString());
    }

    public static List<Refusal> barsToClosing(@Nullable Evaluation evaluation) {
        return evaluation == null ? List.of(new EvaluationMissing()) : List.of();
    }
}
