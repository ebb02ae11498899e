package org.huiyi.meeting.telling;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;

/// What became of telling the parties.
public sealed interface TellingEvent extends Event {
    String meetingId();

    /// What the message is about, as notices call it.
    String kind();

    /// An invitation is evidence of other duties than word of a change or of an incident.
    @Override
    default boolean evidences(Rule rule) {
        return switch (kind()) {
            case "Convening" -> rule == R07 || rule == R08;
            case "Change" -> rule == R07 || rule == R53;
            case "Incident" -> rule == R29;
            default -> false;
        };
    }

    @Override
    default String aggregateId() {
        return TellingId.of(meetingId());
    }

    @Override
    default String sequenceKey() {
        return meetingId();
    }

    /// The first message of a cause was handed over for one of the party's contacts.
    ///
    /// @param cause the event of the meeting that made the message necessary
    /// @param noticeEventId the foreign event that says so
    @Evidences({R07, R08, R29, R53})
    record PartyTold(
            String meetingId,
            String cause,
            String kind,
            String partyId,
            String personId,
            Instant toldAt,
            String noticeEventId)
            implements TellingEvent {}

    /// A message to this contact could not be sent. Another contact of the party may still be reached.
    @Evidences({R07, R08, R29, R53})
    record ContactNotReached(
            String meetingId,
            String cause,
            String kind,
            String partyId,
            String personId,
            Instant failedAt,
            String noticeEventId)
            implements TellingEvent {}
}
