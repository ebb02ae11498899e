package org.huiyi.contracts.wire;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// What action-service tells everybody, on `action.events.v1`, keyed by meeting.
public sealed interface ActionAnnouncement {
    String actionId();

    String meetingId();

    /// @param item its number in the minutes; null from older senders
    record ActionAssignedV1(
            String actionId,
            String meetingId,
            String partyId,
            String assignee,
            Instant dueAt,
            @Nullable Integer item)
            implements ActionAnnouncement {}

    /// The accountable party knows of it: reports and checks are expected from here on (R33).
    ///
    /// @param channel `EMAIL` and the like; `OWN_ACT` where whoever owes it did something about it
    record ActionToldV1(String actionId, String meetingId, String channel, Instant toldAt)
            implements ActionAnnouncement {}

    /// A notice that told the accountable party came back; where it was the only one, the party does not know of
    /// the action any more (R33).
    record NoticeReturnedV1(String actionId, String meetingId, String channel, Instant returnedAt)
            implements ActionAnnouncement {}

    /// Nobody of the accountable party was told of it by `dueAt` (R33).
    record PartyNotToldV1(String actionId, String meetingId, Instant dueAt)
            implements ActionAnnouncement {}

    record ActionAcceptedV1(String actionId, String meetingId) implements ActionAnnouncement {}

    /// Whoever owes it says that it is not theirs, or cannot be done so; why is not public (R46).
    record ActionContestedV1(String actionId, String meetingId) implements ActionAnnouncement {}

    /// @param contributor who reported without owing it; null where whoever owes it did
    record ProgressReportedV1(
            String actionId, String meetingId, int percent, @Nullable String contributor)
            implements ActionAnnouncement {}

    /// The organiser looked at it (R34).
    record ProgressCheckedV1(String actionId, String meetingId) implements ActionAnnouncement {}

    /// The organiser gave more time; `dueAt` is the new due time, and an overdue action is not any more.
    record ActionExtendedV1(String actionId, String meetingId, Instant dueAt)
            implements ActionAnnouncement {}

    record ActionOverdueV1(String actionId, String meetingId, Instant dueAt)
            implements ActionAnnouncement {}

    record ActionCompletedV1(String actionId, String meetingId, Instant completedAt)
            implements ActionAnnouncement {}

    /// The organiser's word on a completion: accepted, or returned to the assignee.
    record ActionVerifiedV1(String actionId, String meetingId, boolean accepted)
            implements ActionAnnouncement {}

    /// No report came by `dueAt` (R47).
    record ProgressMissedV1(String actionId, String meetingId, Instant dueAt)
            implements ActionAnnouncement {}

    /// The organiser did not look at it by `dueAt` (R34).
    record CheckMissedV1(String actionId, String meetingId, Instant dueAt)
            implements ActionAnnouncement {}

    /// The organiser did not say by `dueAt` whether what is claimed to be done is enough (R35).
    record VerificationMissedV1(String actionId, String meetingId, Instant dueAt)
            implements ActionAnnouncement {}

    /// What was not done was told to the next level (R42).
    ///
    /// @param escalation its number, from 1
    /// @param step its rung on the ladder of this cause, from 1
    /// @param to `ASSIGNEE`, `PARTY`, `ORGANISER` or `HIGHER`
    /// @param cause `PROGRESS_MISSED`, `CHECK_MISSED`, `VERIFICATION_MISSED`, `OVERDUE`, `CONTESTED`, `ORPHANED` or
    ///     `UNTOLD`
    record ActionEscalatedV1(
            String actionId, String meetingId, int escalation, int step, String to, String cause)
            implements ActionAnnouncement {}

    record EscalationAcknowledgedV1(String actionId, String meetingId, int escalation)
            implements ActionAnnouncement {}

    record ReminderFellDueV1(String actionId, String meetingId, Instant dueAt)
            implements ActionAnnouncement {}

    /// Handed on inside the accountable party.
    record ActionDelegatedV1(String actionId, String meetingId, String assignee)
            implements ActionAnnouncement {}

    record ContributorsNamedV1(String actionId, String meetingId, List<String> contributors)
            implements ActionAnnouncement {}

    /// The assignee has left.
    record ActionOrphanedV1(String actionId, String meetingId, String assignee)
            implements ActionAnnouncement {}

    /// The organiser's outcome of a contest.
    record ActionSettledV1(String actionId, String meetingId, boolean upheld)
            implements ActionAnnouncement {}

    /// Given up by the organiser.
    ///
    /// @param status `SUPERSEDED` or `IMPOSSIBLE`
    /// @param successor the action or meeting that took its place
    record ActionDisposedV1(
            String actionId, String meetingId, String status, @Nullable String successor)
            implements ActionAnnouncement {}

    /// Another party answers for the meeting now.
    record OrganiserChangedV1(String actionId, String meetingId, String organiser)
            implements ActionAnnouncement {}

    record ActionReopenedV1(String actionId, String meetingId, Instant dueAt)
            implements ActionAnnouncement {}

    /// A contested action is a disagreement, which the organiser of the meeting has to settle (R41, R46).
    record DisagreementRaisedV1(
            String actionId, String meetingId, String raisedBy, Instant raisedAt)
            implements ActionAnnouncement {}

    /// What the rules ask next about an action, in place of everything told of it before; empty when nothing
    /// is asked any more.
    record DutiesOfActionChangedV1(String actionId, String meetingId, List<DutyV1> duties)
            implements ActionAnnouncement {}

    /// @param kind `ANSWER`, `REPORT`, `COMPLETE`, `DELEGATE`, `CHECK`, `VERIFY`, `SETTLE` or `ACKNOWLEDGE`;
    ///     more may come
    /// @param partyId that owes it
    /// @param person in whose hands it is; null where it is the party's
    record DutyV1(String kind, Rule rule, String partyId, @Nullable String person, Instant dueAt) {}
}
