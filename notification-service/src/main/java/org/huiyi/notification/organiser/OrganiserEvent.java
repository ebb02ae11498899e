package org.huiyi.notification.organiser;

import java.time.Instant;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;

/// What was heard of a meeting's organiser.
public sealed interface OrganiserEvent extends Event {
    /// @param since when the meeting was scheduled by this party, or taken over by it
    /// @param foreignEventId the event of the meeting that says so
    @Evidences({Rule.R38, Rule.R49})
    record OrganiserHeard(String meetingId, String partyId, Instant since, String foreignEventId)
            implements OrganiserEvent {
        @Override
        public String aggregateId() {
            return OrganiserId.of(meetingId);
        }

        @Override
        public String sequenceKey() {
            return meetingId;
        }
    }
}
