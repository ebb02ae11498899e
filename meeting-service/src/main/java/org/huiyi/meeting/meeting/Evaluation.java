package org.huiyi.meeting.meeting;

import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// How the meeting did against its purpose.
///
/// @param against what the result is measured by, in the evaluator's words or in those of the purpose
/// @param continuedIn the meeting in which the objective is pursued further; null when in none
/// @param none of which it says expressly that there is none; null in records from before it could
public record Evaluation(
        @Nullable Objective objective,
        @Nullable Personal against,
        List<Personal> successes,
        List<Personal> shortcomings,
        List<Personal> improvements,
        @Nullable List<Lesson> none,
        @Nullable String continuedIn) {
    /// One that says of nothing that there is none.
    public Evaluation(
            @Nullable Objective objective,
            @Nullable Personal against,
            List<Personal> successes,
            List<Personal> shortcomings,
            List<Personal> improvements) {
        this(objective, against, successes, shortcomings, improvements, null, null);
    }

    /// What can be learned from a meeting.
    public enum Lesson {
        SUCCESSES,
        SHORTCOMINGS,
        IMPROVEMENTS
    }

    public List<Personal> of(Lesson lesson) {
        return switch (lesson) {
            case SUCCESSES -> successes;
            case SHORTCOMINGS -> shortcomings;
            case IMPROVEMENTS -> improvements;
        };
    }

    /// Whether it says expressly that there is none.
    public boolean saysNone(Lesson lesson) {
        return none != null && none.contains(lesson);
    }

    /// Measured by this where it names nothing itself.
    Evaluation against(@Nullable Personal measure) {
        return against != null
                ? this
                : new Evaluation(
                        objective,
                        measure,
                        successes,
                        shortcomings,
                        improvements,
                        none,
                        continuedIn);
    }

    public enum Objective {
        MET,
        PARTLY,
        NOT_MET
    }
}
