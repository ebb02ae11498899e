package org.huiyi.meeting.feedback;

import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.feedback.Feedback.Answer;

/// What attendees said. Neither names anybody, and the house records both, as of the beginning of a day.
public sealed interface FeedbackEvent extends Event {
    String meetingId();

    @Override
    default String sequenceKey() {
        return meetingId();
    }

    /// One of the attendees has spoken.
    ///
    /// @param slip which one, for nobody without the house's master key
    @Evidences(Rule.R36)
    record SlipHandedIn(String meetingId, String slip) implements FeedbackEvent {
        @Override
        public String aggregateId() {
            return FeedbackId.ofSlips(meetingId);
        }
    }

    @Evidences(Rule.R36)
    record AnswerGiven(String meetingId, Answer answer) implements FeedbackEvent {
        @Override
        public String aggregateId() {
            return FeedbackId.ofAnswers(meetingId);
        }
    }
}
