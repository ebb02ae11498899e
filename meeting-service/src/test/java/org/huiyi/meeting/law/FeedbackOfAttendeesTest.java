package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.feedback.Feedback.Answer;
import org.huiyi.meeting.law.FeedbackRefusal.FeedbackEmpty;
import org.huiyi.meeting.law.FeedbackRefusal.FeedbackOfNoAttendee;
import org.huiyi.meeting.law.FeedbackRefusal.FeedbackUntimely;
import org.huiyi.meeting.meeting.Evaluation.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "对会议效果进行评估" (R36).
class FeedbackOfAttendeesTest {
    @Test
    void only_who_was_there_speaks_and_only_between_end_and_closing() {
        assertThat(bar(false, true)).contains(new FeedbackOfNoAttendee());
        assertThat(bar(true, false)).contains(new FeedbackUntimely());
        assertThat(bar(true, true)).isEmpty();
    }

    private static Optional<Refusal> bar(boolean attended, boolean open) {
        return FeedbackOfAttendees.bar(attended, open, true);
    }

    @Test
    void feedback_says_something() {
        assertThat(FeedbackOfAttendees.bar(true, true, false)).contains(new FeedbackEmpty());
        assertThat(new Answer(Objective.MET, null).isEmpty()).isFalse();
        assertThat(new Answer(null, Personal.of("feedback:mtg_1", " ")).isEmpty()).isTrue();
        assertThat(new Answer(null, null).isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0} answers are shown: {1}")
    @CsvSource({"0, false", "1, false", "2, false", "3, true", "4, true"})
    void few_answers_are_not_shown(int answers, boolean shown) {
        assertThat(FeedbackOfAttendees.isShown(answers)).isEqualTo(shown);
    }

    @Test
    void of_the_time_the_day_is_on_record() {
        assertThat(FeedbackOfAttendees.coarsened(Instant.parse("2026-03-02T10:20:30.123456Z")))
                .isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
    }
}
