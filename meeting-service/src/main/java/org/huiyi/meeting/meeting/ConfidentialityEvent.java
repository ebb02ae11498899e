package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Evidences;

/// What happened where a meeting has something to keep.
public sealed interface ConfidentialityEvent extends MeetingEvent {
    /// Somebody came to where sensitive matters are on, under an agreement.
    ///
    /// @param agreementVersion of the register of the organiser and the party
    /// @param documents the SHA-256 of the signed papers that bind them
    @Evidences({R22, R54})
    record AttendeeAdmitted(
            String meetingId,
            String personId,
            String partyId,
            long agreementVersion,
            List<String> documents,
            Instant admittedAt)
            implements ConfidentialityEvent {}
}
