package org.huiyi.meeting.feedback;

import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;
import org.huiyi.meeting.feedback.Feedback.Answer;

/// What the house puts on record when an attendee speaks, without their name.
public sealed interface FeedbackCommand extends Command {
    String meetingId();

    /// @param attended whether whoever speaks signed in to the meeting
    /// @param open whether the meeting is over and not closed
    /// @param says whether there is anything in the answer that comes with it
    record HandInSlip(
            String meetingId,
            String slip,
            boolean attended,
            boolean open,
            boolean says,
            Act act,
            String policyVersion)
            implements FeedbackCommand {
        @Override
        public String aggregateId() {
            return FeedbackId.ofSlips(meetingId);
        }
    }

    /// @param slips how many were handed in, that of this answer included
    record GiveAnswer(String meetingId, Answer answer, int slips, Act act, String policyVersion)
            implements FeedbackCommand {
        @Override
        public String aggregateId() {
            return FeedbackId.ofAnswers(meetingId);
        }
    }
}
