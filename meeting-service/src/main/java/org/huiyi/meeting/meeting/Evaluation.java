package org.huiyi.meeting.meeting;

import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// How the meeting did against its purpose.
///
/// @param against what the result is measured by, in the evaluator's words
public record Evaluation(
        @Nullable Objective objective,
        @Nullable Personal against,
        List<Personal> successes,
        List<Personal> shortcomings,
        List<Personal> improvements) {
    public enum Objective {
        MET,
        PARTLY,
        NOT_MET
    }
}
