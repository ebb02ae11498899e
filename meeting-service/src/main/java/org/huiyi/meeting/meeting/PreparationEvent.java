package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.jspecify.annotations.Nullable;

/// What came of making a planned meeting ready.
public sealed interface PreparationEvent extends MeetingEvent {
    /// The agenda that was pending stands from now on.
    ///
    /// @param parties those that had been sent the difference, or had to be
    /// @param asIncident the meeting started first: not all of them had been sent it
    @Evidences(R53)
    record AgendaChangeTookEffect(
            String meetingId,
            int change,
            List<String> parties,
            boolean asIncident,
            Instant effectiveAt)
            implements PreparationEvent {}

    /// No contact of these parties could be sent the difference.
    @Evidences({R28, R53})
    record AgendaChangeNotTold(String meetingId, int change, List<String> parties, Instant failedAt)
            implements PreparationEvent {}

    /// The time to remind came, and these parties had said nothing to the notice.
    @Evidences(R19)
    record ConfirmationReminderDue(
            String meetingId, Instant remindAt, Instant startsAt, List<String> parties)
            implements PreparationEvent {}

    /// @param items the places, in the agenda that stood then, of the items it is for; empty means all of them
    /// @param authority how far the substitute may go, in the party's words
    @Evidences(R22)
    record AttendeeSubstituted(
            String meetingId,
            String partyId,
            String principal,
            Attendee substitute,
            List<Integer> items,
            @Nullable Personal authority,
            Instant from,
            @Nullable Personal reason)
            implements PreparationEvent {}

    /// The principal came after all and acts again; both stay on record.
    @Evidences(R22)
    record PrincipalReturned(
            String meetingId, String partyId, String principal, String substitute, Instant at)
            implements PreparationEvent {}

    @Evidences(R40)
    record ResourceRequested(
            String meetingId, int n, String partyId, String resource, Instant neededBy)
            implements PreparationEvent {}

    @Evidences(R40)
    record ResourceCommitted(
            String meetingId,
            int n,
            String partyId,
            boolean committed,
            @Nullable Personal note,
            Instant at)
            implements PreparationEvent {}

    /// The organiser stays the organiser until the other party accepts.
    @Evidences(R38)
    record OrganiserTransferOffered(
            String meetingId, String to, Instant offeredAt, @Nullable Personal reason)
            implements PreparationEvent {}

    @Evidences(R38)
    record OrganiserTransferred(
            String meetingId, String from, String to, String acceptedBy, Instant at)
            implements PreparationEvent {}

    /// The delegate acts for the organiser in this from now on, and the organiser answers for it.
    ///
    /// @param delegate a party, whose people all may, or a person
    /// @param powers all that it has; what it had before is among them or taken back
    @Evidences(R38)
    record PowersDelegated(
            String meetingId,
            String delegate,
            List<Power> powers,
            @Nullable Personal reason,
            Instant delegatedAt)
            implements PreparationEvent {}

    @Evidences(R38)
    record PowersTakenBack(
            String meetingId, String delegate, @Nullable Personal reason, Instant takenBackAt)
            implements PreparationEvent {}
}
