package org.huiyi.meeting.feedback;

import java.util.Optional;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.feedback.FeedbackCommand.GiveAnswer;
import org.huiyi.meeting.feedback.FeedbackCommand.HandInSlip;
import org.huiyi.meeting.feedback.FeedbackEvent.AnswerGiven;
import org.huiyi.meeting.feedback.FeedbackEvent.SlipHandedIn;
import org.huiyi.meeting.law.FeedbackOfAttendees;
import org.huiyi.meeting.law.FeedbackRefusal.FeedbackAlreadyGiven;

/// Keeps one answer for each attendee who has spoken. An attendee whose answer was cut off after the slip speaks
/// again, since there are fewer answers than slips then.
public enum FeedbackDecider implements Decider<Feedback, FeedbackCommand, FeedbackEvent> {
    INSTANCE;

    @Override
    public Feedback initial() {
        return Feedback.NONE;
    }

    @Override
    public Feedback evolve(Feedback state, FeedbackEvent event) {
        return state.after(event);
    }

    @Override
    public Optional<Refusal> admit(Feedback state, FeedbackCommand command) {
        return Optional.empty();
    }

    @Override
    public Decision<FeedbackEvent> decide(Feedback state, FeedbackCommand command) {
        return switch (command) {
            case HandInSlip c -> handedIn(state, c);
            case GiveAnswer c -> given(state, c);
        };
    }

    private static Decision<FeedbackEvent> handedIn(Feedback state, HandInSlip c) {
        return FeedbackOfAttendees.bar(c.attended(), c.open(), c.says())
                .map(Decision::<FeedbackEvent>refuse)
                .orElseGet(() ->
                        state.slips().contains(c.slip())
                                ? Decision.nothing()
                                : Decision.accept(new SlipHandedIn(c.meetingId(), c.slip())));
    }

    /// Whoever repeats what they said has said it once.
    private static Decision<FeedbackEvent> given(Feedback state, GiveAnswer c) {
        boolean again = state.answers().size() >= c.slips();
        if (again && state.answers().contains(c.answer())) {
            return Decision.nothing();
        }
        return again
                ? Decision.refuse(new FeedbackAlreadyGiven())
                : Decision.accept(new AnswerGiven(c.meetingId(), c.answer()));
    }
}
