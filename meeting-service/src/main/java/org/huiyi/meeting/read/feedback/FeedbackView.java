package org.huiyi.meeting.read.feedback;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.feedback.Feedback;
import org.huiyi.meeting.feedback.Feedback.Answer;
import org.huiyi.meeting.law.FeedbackOfAttendees;
import org.huiyi.meeting.meeting.Evaluation.Objective;

/// What attendees said. What one said of the objective and in words is not shown side by side, and the words in
/// an order of their own.
///
/// @param least how many answers there have to be before any is shown
/// @param shown whether there are as many
/// @param met how many say that the objective was met; like the others 0 where nothing is shown
record FeedbackView(
        String meetingId,
        int least,
        boolean shown,
        int met,
        int partly,
        int notMet,
        List<String> words) {
    static FeedbackView of(String meetingId, Feedback feedback) {
        boolean shown = FeedbackOfAttendees.isShown(feedback.answers().size());
        var answers = shown ? feedback.answers() : List.<Answer>of();
        return new FeedbackView(
                meetingId,
                FeedbackOfAttendees.LEAST,
                shown,
                count(answers, Objective.MET),
                count(answers, Objective.PARTLY),
                count(answers, Objective.NOT_MET),
                answers.stream().flatMap(FeedbackView::words).sorted().toList());
    }

    private static int count(List<Answer> answers, Objective objective) {
        return (int) answers.stream().filter(answer -> answer.objective() == objective).count();
    }

    private static Stream<String> words(Answer answer) {
        return Optional.ofNullable(answer.words()).map(Personal::text).stream()
                .filter(Objects::nonNull);
    }
}
