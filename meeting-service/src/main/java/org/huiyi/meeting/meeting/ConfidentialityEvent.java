package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.jspecify.annotations.Nullable;

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

    /// @param changedBy the person or system that said so
    /// @param seen who has seen something of it before it became sensitive
    @Evidences({R54, R55})
    record MeetingReclassified(
            String meetingId,
            Classification before,
            Classification after,
            Personal reason,
            String changedBy,
            List<Sighting> seen,
            Instant changedAt)
            implements ConfidentialityEvent {}

    /// Items of the agenda became sensitive.
    ///
    /// @param items their places in the agenda that stands then, counted from 1
    /// @param changedBy the person or system that said so
    /// @param seen who has seen something of them before
    @Evidences({R54, R55})
    record AgendaItemsReclassified(
            String meetingId,
            List<Integer> items,
            @Nullable Personal reason,
            String changedBy,
            List<Sighting> seen,
            Instant changedAt)
            implements ConfidentialityEvent {}

    /// @param n counted from 1
    /// @param incident the number of the incident it opened, if it did
    @Evidences(R56)
    record LeakReported(
            String meetingId,
            int n,
            Personal what,
            Personal description,
            String reportedBy,
            String reporterParty,
            Instant occurredAt,
            Instant reportedAt,
            @Nullable Integer incident)
            implements ConfidentialityEvent {}
}
