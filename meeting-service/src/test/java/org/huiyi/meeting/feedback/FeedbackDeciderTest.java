package org.huiyi.meeting.feedback;

import static org.huiyi.houserules.DeciderSpec.given;

import java.time.Instant;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.feedback.Feedback.Answer;
import org.huiyi.meeting.feedback.FeedbackCommand.GiveAnswer;
import org.huiyi.meeting.feedback.FeedbackCommand.HandInSlip;
import org.huiyi.meeting.feedback.FeedbackEvent.AnswerGiven;
import org.huiyi.meeting.feedback.FeedbackEvent.SlipHandedIn;
import org.huiyi.meeting.law.FeedbackRefusal.FeedbackAlreadyGiven;
import org.huiyi.meeting.law.FeedbackRefusal.FeedbackOfNoAttendee;
import org.huiyi.meeting.law.FeedbackRefusal.FeedbackUntimely;
import org.huiyi.meeting.meeting.Evaluation.Objective;
import org.junit.jupiter.api.Test;

/// What is kept of what attendees say.
class FeedbackDeciderTest {
    private static final String ID = "mtg_1";
    private static final Act ACT =
            Act.of(Actor.house("feedback"), Instant.parse("2026-03-02T00:00:00Z"));
    private static final Answer ANSWER = new Answer(Objective.PARTLY, null);
    private static final Answer OTHER = new Answer(Objective.MET, null);

    @Test
    void a_slip_is_handed_in_once() {
        given(FeedbackDecider.INSTANCE).when(slip(true, true)).then(new SlipHandedIn(ID, "a1"));
        given(FeedbackDecider.INSTANCE, new SlipHandedIn(ID, "a1"))
                .when(slip(true, true))
                .thenNothing();
    }

    @Test
    void nobody_hands_one_in_who_was_not_there_or_when_it_is_not_the_time() {
        given(FeedbackDecider.INSTANCE)
                .when(slip(false, true))
                .thenRefused(new FeedbackOfNoAttendee());
        given(FeedbackDecider.INSTANCE).when(slip(true, false)).thenRefused(new FeedbackUntimely());
    }

    @Test
    void an_answer_is_kept_as_long_as_there_are_fewer_than_slips() {
        given(FeedbackDecider.INSTANCE).when(answer(1)).then(new AnswerGiven(ID, ANSWER));
        given(FeedbackDecider.INSTANCE, new AnswerGiven(ID, OTHER))
                .when(answer(1))
                .thenRefused(new FeedbackAlreadyGiven());
        given(FeedbackDecider.INSTANCE, new AnswerGiven(ID, ANSWER))
                .when(answer(2))
                .then(new AnswerGiven(ID, ANSWER));
    }

    @Test
    void the_same_said_again_is_said_once() {
        given(FeedbackDecider.INSTANCE, new AnswerGiven(ID, ANSWER)).when(answer(1)).thenNothing();
    }

    private static HandInSlip slip(boolean attended, boolean open) {
        return new HandInSlip(ID, "a1", attended, open, true, ACT, "preset-1");
    }

    private static GiveAnswer answer(int slips) {
        return new GiveAnswer(ID, ANSWER, slips, ACT, "preset-1");
    }
}
