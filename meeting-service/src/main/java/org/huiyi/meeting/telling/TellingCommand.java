package org.huiyi.meeting.telling;

import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;

/// What the house hears of messages to the parties; never refused.
public sealed interface TellingCommand extends Command {
    String meetingId();

    @Override
    default String aggregateId() {
        return TellingId.of(meetingId());
    }

    /// @param cause the event of the meeting that made the message necessary
    /// @param kind what the message is about
    /// @param noticeEventId the foreign event that says what became of it
    record Message(
            String cause, String kind, String partyId, String personId, String noticeEventId) {}

    record RecordTold(String meetingId, Message message, Act act, String policyVersion)
            implements TellingCommand {}

    record RecordNotReached(String meetingId, Message message, Act act, String policyVersion)
            implements TellingCommand {}
}
