package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.jspecify.annotations.Nullable;

/// How a meeting that is held goes on, and what is said of its end.
public sealed interface CourseEvent extends MeetingEvent {
    /// @param boundaryAt when it ends the session, if it lasts so long; null in records from before that was
    ///     settled
    @Evidences({R02, R51})
    record MeetingSuspended(
            String meetingId,
            Instant suspendedAt,
            @Nullable Personal reason,
            @Nullable Instant boundaryAt)
            implements CourseEvent {
        public MeetingSuspended(String meetingId, Instant suspendedAt, @Nullable Personal reason) {
            this(meetingId, suspendedAt, reason, null);
        }
    }

    /// A suspension lasted longer than the house allows a session to wait. It ended where it was suspended;
    /// what is held afterwards is the next session.
    ///
    /// @param n of the session, counted from 1
    /// @param minutesDueAt when its own minutes are due; null where the meeting has minutes as a whole
    /// @param policyVersion what that was taken from; null likewise
    @Evidences({R27, R30, R51})
    record SessionEnded(
            String meetingId,
            int n,
            Instant endedAt,
            @Nullable Instant minutesDueAt,
            @Nullable String policyVersion)
            implements CourseEvent {
        Session.@Nullable Term term() {
            return minutesDueAt == null || policyVersion == null
                    ? null
                    : new Session.Term(minutesDueAt, policyVersion);
        }
    }

    /// @param endDueAt when it is taken to be over if nobody ends it; null when it has no planned end
    @Evidences({R02, R51})
    record MeetingResumed(String meetingId, Instant resumedAt, @Nullable Instant endDueAt)
            implements CourseEvent {
        public MeetingResumed(String meetingId, Instant resumedAt) {
            this(meetingId, resumedAt, null);
        }
    }

    /// @param endDueAt when it is taken to be over if nobody ends it
    @Evidences(R51)
    record MeetingExtended(
            String meetingId,
            Instant endsAt,
            Instant formerEndsAt,
            Instant endDueAt,
            Personal reason)
            implements CourseEvent {}

    /// @param n the item's place in the agenda that stood then, counted from 1
    @Evidences({R45, R51})
    record AgendaItemStarted(String meetingId, int n, Instant startedAt) implements CourseEvent {}

    /// @param n the item's place in the agenda that stood then, counted from 1
    /// @param overran longer than planned and the house's grace
    @Evidences(R51)
    record AgendaItemEnded(String meetingId, int n, Instant endedAt, boolean overran)
            implements CourseEvent {}

    /// A conference platform saw everybody go. It starts no clock: they may come back.
    @Evidences(R30)
    record EndSignalled(String meetingId, String source, Instant signalledAt)
            implements CourseEvent {}

    /// The real end replaces what was taken for it; minutes and evaluation have the same time from it on.
    ///
    /// @param evaluationDueAt null when the meeting was evaluated already, or nothing had been settled
    /// @param toldAt when an end of this meeting was first told; null in records from before it was kept
    @Evidences({R30, R36, R51})
    record EndCorrected(
            String meetingId,
            Instant endedAt,
            Instant formerEndedAt,
            Instant minutesDueAt,
            Instant formerMinutesDueAt,
            String policyVersion,
            Personal reason,
            @Nullable Instant evaluationDueAt,
            @Nullable Instant toldAt)
            implements CourseEvent {}
}
