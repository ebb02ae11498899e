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
    /// @param endDueAt when it is taken to be over if nobody ends it; null when it has no planned end
    @Evidences({R19, R23, R25, R51})
    record MeetingStarted(
            String meetingId,
            Instant startedAt,
            @Nullable String recorder,
            List<String> unconfirmed,
            List<String> unsupported,
            boolean retroactive,
            @Nullable Personal reason,
            @Nullable Instant endDueAt)
            implements SessionEvent {
        public MeetingStarted(
                String meetingId,
                Instant startedAt,
                @Nullable String recorder,
                List<String> unconfirmed,
                List<String> unsupported,
                boolean retroactive,
                @Nullable Personal reason) {
            this(
                    meetingId,
                    startedAt,
                    recorder,
                    unconfirmed,
                    unsupported,
                    retroactive,
                    reason,
                    null);
        }
    }

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
    /// @param provisional true when nobody told it: the planned end and the house's grace
    /// @param source the conference platform that told it; null when a person did
    /// @param evaluationDueAt by when it has to be evaluated; null in records from before that was settled
    /// @param toldAt when it was told, and no end can lie later; null when nobody told it, and in records from
    ///     before it was kept
    @Evidences({R30, R36, R51})
    record MeetingEnded(
            String meetingId,
            Instant endedAt,
            Instant minutesDueAt,
            String policyVersion,
            @Nullable Boolean provisional,
            @Nullable String source,
            @Nullable Instant evaluationDueAt,
            @Nullable Instant toldAt)
            implements SessionEvent {
        public MeetingEnded(
                String meetingId, Instant endedAt, Instant minutesDueAt, String policyVersion) {
            this(meetingId, endedAt, minutesDueAt, policyVersion, null, null, null, null);
        }

        public boolean isProvisional() {
            return Boolean.TRUE.equals(provisional);
        }
    }
}
