package org.huiyi.meeting.law;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.SessionRefusal.EvaluationMissing;
import org.huiyi.meeting.law.SessionRefusal.ObjectiveMissing;
import org.huiyi.meeting.meeting.Evaluation;
import org.jspecify.annotations.Nullable;

/// A meeting is evaluated before it is closed, says whether its objective was met, and what went well and what
/// did not (二(三)3, 三(一)1).
///
/// > 对会议效果进行评估
@Provision({Rule.R36, Rule.R37, Rule.R39})
public final class EvaluationOfMeeting {
    private EvaluationOfMeeting() {}

    public static List<Refusal> bars(Evaluation evaluation) {
        return evaluation.objective() == null ? List.of(new ObjectiveMissing()) : List.of();
    }

    public static List<Finding> remarks(Evaluation evaluation) {
        return evaluation.successes().isEmpty() || evaluation.shortcomings().isEmpty()
                ? List.of(Finding.flag(Rule.R37, "no-lesson"))
                : List.of();
    }

    public static List<Refusal> barsToClosing(@Nullable Evaluation evaluation) {
        return evaluation == null ? List.of(new EvaluationMissing()) : List.of();
    }
}
