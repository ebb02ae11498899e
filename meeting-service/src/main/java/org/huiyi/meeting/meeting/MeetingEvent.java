package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.jspecify.annotations.Nullable;

/// What happened to a meeting.
public sealed interface MeetingEvent extends Event {
    String meetingId();

    @Override
    default String aggregateId() {
        return meetingId();
    }

    @Override
    default String sequenceKey() {
        return meetingId();
    }

    /// @param retroactive planned to start before it was registered
    @Evidences({R01, R04, R08, R57})
    record MeetingScheduled(
            String meetingId,
            String title,
            String organiser,
            Purpose purpose,
            List<String> topics,
            @Nullable Timetable timetable,
            Venue venue,
            Classification classification,
            @Nullable String series,
            List<Party> parties,
            Instant scheduledAt,
            boolean retroactive)
            implements MeetingEvent {}

    @Evidences({R04, R05})
    record PurposeDefined(
            String meetingId, Purpose purpose, List<String> topics, @Nullable Personal reason)
            implements MeetingEvent {}

    /// @param timeMoved every confirmation given before is then void
    @Evidences({R51, R53})
    record MeetingRescheduled(
            String meetingId,
            Timetable timetable,
            Venue venue,
            boolean timeMoved,
            @Nullable Personal reason)
            implements MeetingEvent {}

    /// @param afterNotice whether the parties had been told of another agenda
    @Evidences({R12, R53})
    record AgendaChanged(
            String meetingId,
            List<AgendaItem> items,
            boolean afterNotice,
            @Nullable Personal reason)
            implements MeetingEvent {}

    @Evidences({R08, R09})
    record PartyInvited(String meetingId, Party party, Instant invitedAt) implements MeetingEvent {}

    /// What a party is invited for was stated anew.
    @Evidences({R08, R09})
    record PartyChanged(String meetingId, Party party) implements MeetingEvent {}

    @Evidences({R01, R08})
    record PartyWithdrawn(
            String meetingId, String partyId, Instant withdrawnAt, @Nullable Personal reason)
            implements MeetingEvent {}

    /// Fewer than two distinct parties are left; the history stays.
    @Evidences(R01)
    record MeetingLeftScope(String meetingId, int parties, Instant since) implements MeetingEvent {}

    @Evidences(R23)
    record SupportAssigned(String meetingId, Support support) implements MeetingEvent {}

    /// @param from since when this person records
    /// @param relieved the recorder before, who recorded until that instant
    @Evidences(R25)
    record RecorderAppointed(
            String meetingId, String personId, Instant from, @Nullable String relieved)
            implements MeetingEvent {}

    /// The organiser asked for the notice to be sent; what became of each message is told elsewhere.
    @Evidences({R07, R09, R21})
    record NoticeSent(String meetingId, List<String> parties, Instant sentAt)
            implements MeetingEvent {}

    @Evidences(R07)
    record PurposeAcknowledged(String meetingId, String partyId, String personId)
            implements MeetingEvent {}

    @Evidences(R19)
    record PartyConfirmed(String meetingId, String partyId, Confirmation confirmation)
            implements MeetingEvent {}

    /// Every party has accepted.
    @Evidences(R19)
    record MeetingConfirmed(String meetingId) implements MeetingEvent {}

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
            implements MeetingEvent {}

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
            implements MeetingEvent {}

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
            implements MeetingEvent {}

    /// @param minutesDueAt the end and the deadline then in force, in elapsed time
    /// @param policyVersion what that deadline was taken from; it stays whatever is adapted later
    @Evidences({R30, R51})
    record MeetingEnded(
            String meetingId, Instant endedAt, Instant minutesDueAt, String policyVersion)
            implements MeetingEvent {}

    @Evidences({R02, R53})
    record MeetingCancelled(String meetingId, boolean afterNotice, @Nullable Personal reason)
            implements MeetingEvent {}

    @Evidences({R36, R37, R39})
    record MeetingEvaluated(String meetingId, Evaluation evaluation) implements MeetingEvent {}

    @Evidences({R02, R36})
    record MeetingClosed(String meetingId) implements MeetingEvent {}
}
