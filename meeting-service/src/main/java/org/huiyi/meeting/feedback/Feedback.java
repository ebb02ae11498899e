package org.huiyi.meeting.feedback;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.Evaluation.Objective;
import org.jspecify.annotations.Nullable;

/// One of the two streams of a meeting's feedback: the slips of who has spoken, or the answers.
public record Feedback(Set<String> slips, List<Answer> answers) {
    static final Feedback NONE = new Feedback(Set.of(), List.of());

    /// @param objective whether it was met, in the attendee's eyes
    /// @param words nobody's: kept under the meeting, not under who wrote them
    public record Answer(@Nullable Objective objective, @Nullable Personal words) {
        public boolean isEmpty() {
            return objective == null && (words == null || words.readable().isBlank());
        }
    }

    public Feedback {
        slips = Set.copyOf(slips);
        answers = List.copyOf(answers);
    }

    Feedback after(FeedbackEvent event) {
        return switch (event) {
            case FeedbackEvent.SlipHandedIn e ->
                    new Feedback(
                            Stream.concat(slips.stream(), Stream.of(e.slip()))
                                    .collect(Collectors.toSet()),
                            answers);
            case FeedbackEvent.AnswerGiven e ->
                    new Feedback(
                            slips, Stream.concat(answers.stream(), Stream.of(e.answer())).toList());
        };
    }
}
