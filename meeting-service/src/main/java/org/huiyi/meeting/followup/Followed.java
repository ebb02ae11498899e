package org.huiyi.meeting.followup;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyi.meeting.followup.FollowUpEvent.AcknowledgementHeard;
import org.huiyi.meeting.followup.FollowUpEvent.Answer;
import org.huiyi.meeting.followup.FollowUpEvent.AnswerHeard;
import org.huiyi.meeting.followup.FollowUpEvent.AssignmentHeard;
import org.huiyi.meeting.followup.FollowUpEvent.CheckHeard;
import org.huiyi.meeting.followup.FollowUpEvent.EscalationHeard;
import org.huiyi.meeting.followup.FollowUpEvent.ExecutionHeard;
import org.huiyi.meeting.followup.FollowUpEvent.Level;
import org.huiyi.meeting.followup.FollowUpEvent.Regularity;
import org.huiyi.meeting.followup.FollowUpEvent.ReportHeard;
import org.huiyi.meeting.followup.FollowUpEvent.Step;
import org.jspecify.annotations.Nullable;

/// One action as far as it was heard of.
///
/// @param words in the order they were heard, never empty
public record Followed(String actionId, List<FollowUpEvent> words) {
    /// How a duty that comes round was kept.
    public enum Kept {
        ALWAYS,
        AGAIN,
        MISSED
    }

    public Followed {
        words = List.copyOf(words);
    }

    static Followed from(FollowUpEvent first) {
        return new Followed(first.actionId(), List.of(first));
    }

    Followed and(FollowUpEvent word) {
        return new Followed(actionId, Stream.concat(words.stream(), Stream.of(word)).toList());
    }

    /// Its number in the minutes; null where nobody said.
    public @Nullable Integer item() {
        return words.stream()
                .filter(AssignmentHeard.class::isInstance)
                .map(word -> ((AssignmentHeard) word).item())
                .findFirst()
                .orElse(null);
    }

    /// Verified or given up, and not taken up again.
    public boolean isOver() {
        return last(this::ends) > last(word -> isStep(word, Step.REOPENED));
    }

    private boolean ends(FollowUpEvent word) {
        return isStep(word, Step.VERIFIED, Step.SUPERSEDED, Step.IMPOSSIBLE);
    }

    /// Past its due time and neither completed nor given more time since.
    public boolean isOverdue() {
        return !isOver()
                && last(word -> isStep(word, Step.OVERDUE))
                        > last(word -> isStep(word, Step.EXTENDED, Step.COMPLETED, Step.REOPENED));
    }

    public boolean wasOverdue() {
        return last(word -> isStep(word, Step.OVERDUE)) >= 0;
    }

    /// Taken on, contested or ended: not left without an answer.
    public boolean isAnswered() {
        return isOver() || last(word -> word instanceof AnswerHeard || isTakenOn(word)) >= 0;
    }

    /// Contested, and nobody has decided or taken it on since.
    public boolean isContested() {
        return !isOver()
                && last(word -> isAnswer(word, Answer.CONTESTED))
                        > last(word ->
                                isTakenOn(word) || isAnswer(word, Answer.REJECTED, Answer.UPHELD));
    }

    public Kept reports() {
        return kept(
                word -> word instanceof ReportHeard r && r.kept() == Regularity.MISSED,
                word -> word instanceof ReportHeard r && r.kept() == Regularity.MADE);
    }

    public Kept checks() {
        return kept(
                word -> word instanceof CheckHeard c && c.kept() == Regularity.MISSED,
                word -> word instanceof CheckHeard c && c.kept() == Regularity.MADE);
    }

    private Kept kept(Predicate<FollowUpEvent> missed, Predicate<FollowUpEvent> made) {
        int miss = last(missed);
        if (miss < 0) {
            return Kept.ALWAYS;
        }
        return last(made) > miss || isOver() ? Kept.AGAIN : Kept.MISSED;
    }

    /// An organiser who did not acknowledge was passed over.
    public boolean isPassedOver() {
        return words.stream()
                .anyMatch(word -> word instanceof EscalationHeard e && e.to() == Level.HIGHER);
    }

    /// The organiser was told of something and has not acknowledged it.
    public boolean isUnacknowledged() {
        return !isOver() && words.stream().anyMatch(this::isUnacknowledged);
    }

    private boolean isUnacknowledged(FollowUpEvent word) {
        return word instanceof EscalationHeard e
                && e.to() == Level.ORGANISER
                && words.stream()
                        .noneMatch(w -> w instanceof AcknowledgementHeard a && a.n() == e.n());
    }

    private static boolean isTakenOn(FollowUpEvent word) {
        return isAnswer(word, Answer.TAKEN_ON)
                || word instanceof ReportHeard r && r.kept() == Regularity.MADE
                || isStep(word, Step.COMPLETED);
    }

    private static boolean isAnswer(FollowUpEvent word, Answer... answers) {
        return word instanceof AnswerHeard a && List.of(answers).contains(a.answer());
    }

    private static boolean isStep(FollowUpEvent word, Step... steps) {
        return word instanceof ExecutionHeard e && List.of(steps).contains(e.step());
    }

    private int last(Predicate<FollowUpEvent> meant) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (meant.test(words.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
