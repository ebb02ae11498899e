package org.huiyi.action.confidentiality;

import java.time.Instant;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;

/// What was heard of a meeting's classification.
public sealed interface ConfidentialityEvent extends Event {
    /// @param since when the meeting was classified so
    /// @param foreignEventId the event of the meeting that says so
    @Evidences({Rule.R54, Rule.R55})
    record ClassificationHeard(
            String meetingId, boolean sensitive, Instant since, String foreignEventId)
            implements ConfidentialityEvent {
        @Override
        public String aggregateId() {
            return ConfidentialityId.of(meetingId);
        }

        @Override
        public String sequenceKey() {
            return meetingId;
        }
    }
}
