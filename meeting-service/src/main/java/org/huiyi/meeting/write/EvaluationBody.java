package org.huiyi.meeting.write;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Evaluation;
import org.huiyi.meeting.meeting.Evaluation.Lesson;
import org.huiyi.rest.Asked;
import org.jspecify.annotations.Nullable;

/// How a meeting did. Each list may be the word `"none"`, which says that there was nothing.
///
/// @param continuedIn the id of a meeting that pursues the objective further
/// @param against the success measure of the purpose when left out
public record EvaluationBody(
        @Asked(Rule.R36) Evaluation.@Nullable Objective objective,
        @Nullable String against,
        @Asked(Rule.R37) @Nullable ListOrNone<String> successes,
        @Asked(Rule.R37) @Nullable ListOrNone<String> shortcomings,
        @Nullable ListOrNone<String> improvements,
        @Size(max = Limits.LINE) @Nullable String continuedIn) {
    public Evaluation evaluation(String author) {
        var fields = new MinutesFields(author);
        return new Evaluation(
                objective,
                fields.text("against", against),
                texts(fields, "successes", successes),
                texts(fields, "shortcomings", shortcomings),
                texts(fields, "improvements", improvements),
                none(),
                continuedIn);
    }

    private static List<Personal> texts(
            MinutesFields fields, String field, @Nullable ListOrNone<String> listed) {
        return listed == null
                ? List.of()
                : MinutesFields.bounded(field, listed.entries()).stream()
                        .map(text -> fields.required(field, text))
                        .toList();
    }

    private List<Lesson> none() {
        var none = new ArrayList<Lesson>();
        note(none, Lesson.SUCCESSES, successes);
        note(none, Lesson.SHORTCOMINGS, shortcomings);
        note(none, Lesson.IMPROVEMENTS, improvements);
        return List.copyOf(none);
    }

    private static void note(
            List<Lesson> none, Lesson lesson, @Nullable ListOrNone<String> listed) {
        if (listed != null && listed.none()) {
            none.add(lesson);
        }
    }
}
