package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.jspecify.annotations.Nullable;

/// What happened while a meeting was held.
public sealed interface SessionEvent extends MeetingEvent {
    /// @param unconfirmed parties that had not accepted by then
    /// @param unsupported support duties that nobody held
    /// @param retroactive told only after it was over
    @Evidences({R19, R23, R25, R51})
    record MeetingStarted(
            String meetingId,
            Instant startedAt,
            @Nullable String recorder,
            List<String> unconfirmed,
            List<String> unsupported,
            boolean retroactive,
            @Nullable Personal reason)
            implements SessionEvent {}

    /// @param late later than the actual start and the house's grace; only of a first arrival
    /// @param signedInBy who told it
    @Evidences({R24, R44, R52})
    record AttendeeSignedIn(
            String meetingId,
            String personId,
            String partyId,
            Instant arrivedAt,
            boolean late,
            String signedInBy,
            @Nullable String source,
            @Nullable Personal reason)
            implements SessionEvent {}

    /// @param early before the planned end and the house's grace
    @Evidences({R24, R52})
    record AttendeeLeft(
            String meetingId,
            String personId,
            String partyId,
            Instant leftAt,
            boolean early,
            String toldBy,
            @Nullable String source,
            @Nullable Personal reason)
            implements SessionEvent {}

    /// @param minutesDueAt the end and the deadline then in force, in elapsed time
    /// @param policyVersion what that deadline was taken from; it stays whatever is adapted later
    @Evidences({R30, R51})
    record MeetingEnded(
            String meetingId, Instant endedAt, Instant minutesDueAt, String policyVersion)
            implements SessionEvent {}
}
