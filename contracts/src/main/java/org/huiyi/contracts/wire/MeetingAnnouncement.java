package org.huiyi.contracts.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What meeting-service tells everybody, on `meeting.events.v1`: ids, times, enums and titles of ordinary
/// meetings; `title` is null when the meeting is sensitive. The record's name without `V1` is the event's.
/// What is told of minutes names the `session` that has them, from the second on: null is the first, or the meeting.
public sealed interface MeetingAnnouncement {
    /// The times are null while they are not fixed.
    record MeetingScheduledV1(
            String meetingId,
            @Nullable String title,
            String organiser,
            List<String> parties,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String zone)
            implements MeetingAnnouncement {}

    record PartyInvitedV1(String meetingId, String partyId) implements MeetingAnnouncement {}

    record PartyChangedV1(String meetingId, String partyId) implements MeetingAnnouncement {}

    /// One party was known under two ids; the first is no party's from now on.
    record PartyMergedV1(String meetingId, String partyId, String into)
            implements MeetingAnnouncement {}

    record PartyWithdrawnV1(String meetingId, String partyId) implements MeetingAnnouncement {}

    record MeetingLeftScopeV1(String meetingId, int parties, Instant since)
            implements MeetingAnnouncement {}

    record MeetingRescheduledV1(String meetingId, Instant startsAt, Instant endsAt, String zone)
            implements MeetingAnnouncement {}

    record PurposeDefinedV1(String meetingId) implements MeetingAnnouncement {}

    record AgendaChangedV1(String meetingId, int items) implements MeetingAnnouncement {}

    record AgendaChangeTookEffectV1(String meetingId, boolean asIncident, Instant effectiveAt)
            implements MeetingAnnouncement {}

    record AgendaChangeNotToldV1(String meetingId, List<String> parties, Instant failedAt)
            implements MeetingAnnouncement {}

    record AttendeeSubstitutedV1(
            String meetingId, String partyId, String principal, String substitute, Instant from)
            implements MeetingAnnouncement {}

    record PrincipalReturnedV1(String meetingId, String partyId, String principal, Instant at)
            implements MeetingAnnouncement {}

    record ResourceRequestedV1(String meetingId, int n, String partyId, Instant neededBy)
            implements MeetingAnnouncement {}

    record ResourceCommittedV1(String meetingId, int n, String partyId, boolean committed)
            implements MeetingAnnouncement {}

    record OrganiserTransferOfferedV1(String meetingId, String to, Instant offeredAt)
            implements MeetingAnnouncement {}

    record OrganiserTransferredV1(String meetingId, String from, String to, Instant at)
            implements MeetingAnnouncement {}

    record PartyToldV1(String meetingId, String partyId, String kind, Instant toldAt)
            implements MeetingAnnouncement {}

    record ContactNotReachedV1(
            String meetingId, String partyId, String personId, String kind, Instant failedAt)
            implements MeetingAnnouncement {}

    record SupportAssignedV1(String meetingId) implements MeetingAnnouncement {}

    record RecorderAppointedV1(String meetingId, String personId) implements MeetingAnnouncement {}

    record NoticeSentV1(String meetingId, List<String> parties) implements MeetingAnnouncement {}

    record NoticeGivenByVoiceV1(String meetingId, String partyId, String channel)
            implements MeetingAnnouncement {}

    record PurposeAcknowledgedV1(String meetingId, String partyId) implements MeetingAnnouncement {}

    record PartyConfirmedV1(String meetingId, String partyId, String answer)
            implements MeetingAnnouncement {}

    /// @param parties those that had not answered
    record ConfirmationReminderDueV1(String meetingId, Instant startsAt, List<String> parties)
            implements MeetingAnnouncement {}

    record MeetingConfirmedV1(String meetingId) implements MeetingAnnouncement {}

    record MeetingStartedV1(String meetingId, Instant startedAt) implements MeetingAnnouncement {}

    record AttendeeSignedInV1(String meetingId, String partyId, String personId, Instant arrivedAt)
            implements MeetingAnnouncement {}

    record AttendeeLeftV1(String meetingId, String partyId, String personId, Instant leftAt)
            implements MeetingAnnouncement {}

    record MeetingEndedV1(String meetingId, Instant endedAt, Instant minutesDueAt)
            implements MeetingAnnouncement {}

    record MeetingSuspendedV1(String meetingId, Instant suspendedAt)
            implements MeetingAnnouncement {}

    record MeetingResumedV1(String meetingId, Instant resumedAt) implements MeetingAnnouncement {}

    /// A suspension lasted so long that the session was over where it was suspended.
    ///
    /// @param n counted from 1
    record SessionEndedV1(String meetingId, int n, Instant endedAt)
            implements MeetingAnnouncement {}

    record MeetingExtendedV1(String meetingId, Instant endsAt) implements MeetingAnnouncement {}

    record AgendaItemStartedV1(String meetingId, int n, Instant startedAt)
            implements MeetingAnnouncement {}

    record AgendaItemEndedV1(String meetingId, int n, Instant endedAt)
            implements MeetingAnnouncement {}

    record EndSignalledV1(String meetingId, Instant signalledAt) implements MeetingAnnouncement {}

    record EndCorrectedV1(String meetingId, Instant endedAt, Instant minutesDueAt)
            implements MeetingAnnouncement {}

    record AttendanceCorrectedV1(
            String meetingId,
            String partyId,
            String personId,
            Instant arrivedAt,
            @Nullable Instant leftAt)
            implements MeetingAnnouncement {}

    record AttendanceExplainedV1(String meetingId, String personId)
            implements MeetingAnnouncement {}

    record AttendanceJustifiedV1(String meetingId, String personId, boolean justified)
            implements MeetingAnnouncement {}

    record EarlyLeaveExcusedV1(String meetingId, String personId) implements MeetingAnnouncement {}

    record IncidentReportedV1(
            String meetingId, int n, String kind, Instant startedAt, Instant dueAt)
            implements MeetingAnnouncement {}

    record IncidentResolvedV1(String meetingId, int n, Instant resolvedAt)
            implements MeetingAnnouncement {}

    record IncidentToldByVoiceV1(String meetingId, int n, String partyId, String channel)
            implements MeetingAnnouncement {}

    record IncidentOverdueV1(String meetingId, int n, Instant dueAt)
            implements MeetingAnnouncement {}

    /// One of the two is null: a party raised it, or an action was contested.
    record DisagreementRaisedV1(
            String meetingId, int n, @Nullable String partyId, @Nullable String actionId)
            implements MeetingAnnouncement {}

    record DisagreementSettledV1(String meetingId, int n) implements MeetingAnnouncement {}

    /// The action that the disagreement is about is not contested any more.
    ///
    /// @param ending `TAKEN_ON`, `REJECTED`, `UPHELD` or `GIVEN_UP`
    record ContestEndedV1(String meetingId, int n, String ending) implements MeetingAnnouncement {}

    record MatterMarkedImportantV1(String meetingId, int n) implements MeetingAnnouncement {}

    /// @param delegate a party or a person that acts for the organiser in these from now on
    record PowersDelegatedV1(String meetingId, String delegate, List<String> powers)
            implements MeetingAnnouncement {}

    record PowersTakenBackV1(String meetingId, String delegate) implements MeetingAnnouncement {}

    /// Important by rule.
    ///
    /// @param ground `DECISION`, `FLAGGED`, `TIME` or `DEADLINE`
    record MatterBecameImportantV1(String meetingId, int n, String ground)
            implements MeetingAnnouncement {}

    record MatterConfirmedByVoiceV1(String meetingId, int n, String partyId, String channel)
            implements MeetingAnnouncement {}

    record VoiceConfirmationAttemptedV1(String meetingId, int n, String partyId)
            implements MeetingAnnouncement {}

    record MeetingCancelledV1(String meetingId) implements MeetingAnnouncement {}

    record MeetingEvaluatedV1(String meetingId, String objective) implements MeetingAnnouncement {}

    record EvaluationOverdueV1(String meetingId, Instant dueAt) implements MeetingAnnouncement {}

    /// @param improvements how many an earlier meeting of the series offers
    record ImprovementsOfferedV1(String meetingId, int improvements)
            implements MeetingAnnouncement {}

    record ImprovementAdoptedV1(String meetingId, int n) implements MeetingAnnouncement {}

    record ImprovementDeclinedV1(String meetingId, int n) implements MeetingAnnouncement {}

    record UncoveredCaseRaisedV1(String meetingId, int n, String raisedBy, List<String> consulted)
            implements MeetingAnnouncement {}

    record OutcomeProposedV1(String meetingId, int n) implements MeetingAnnouncement {}

    /// By the party itself.
    record ConsentGivenV1(String meetingId, int n, String partyId, boolean agrees)
            implements MeetingAnnouncement {}

    record UncoveredCaseSettledV1(String meetingId, int n) implements MeetingAnnouncement {}

    record UncoveredCaseEscalatedV1(String meetingId, int n) implements MeetingAnnouncement {}

    record MeetingClosedV1(String meetingId) implements MeetingAnnouncement {}

    record MinutesOpenedV1(String meetingId, @Nullable Integer session)
            implements MeetingAnnouncement {}

    record MinutesDraftedV1(String meetingId, @Nullable Integer session)
            implements MeetingAnnouncement {}

    record MinutesFellDueV1(String meetingId, Instant dueAt, @Nullable Integer session)
            implements MeetingAnnouncement {}

    record MinutesPublishedV1(
            String meetingId,
            Instant publishedAt,
            Instant dueAt,
            boolean late,
            @Nullable Integer session)
            implements MeetingAnnouncement {}

    record MinutesOverdueV1(String meetingId, Instant dueAt, @Nullable Integer session)
            implements MeetingAnnouncement {}

    record MinutesSentToPartyV1(
            String meetingId,
            String partyId,
            Instant sentAt,
            boolean late,
            @Nullable Integer session)
            implements MeetingAnnouncement {}

    record MinutesAmendedV1(
            String meetingId, int edition, Instant amendedAt, @Nullable Integer session)
            implements MeetingAnnouncement {}

    record MinutesObjectedToV1(
            String meetingId, int edition, String partyId, @Nullable Integer session)
            implements MeetingAnnouncement {}

    record MinutesRemindersSetV1(String meetingId, Instant dueAt, @Nullable Integer session)
            implements MeetingAnnouncement {}

    record MinutesReminderDueV1(
            String meetingId, Instant remindAt, Instant dueAt, @Nullable Integer session)
            implements MeetingAnnouncement {}

    record MinutesCopySentV1(
            String meetingId,
            String partyId,
            int edition,
            Instant sentAt,
            @Nullable Integer session)
            implements MeetingAnnouncement {}

    /// A copy did not arrive; `cause` is one word.
    record MinutesBouncedV1(
            String meetingId,
            String partyId,
            int edition,
            Instant failedAt,
            String cause,
            @Nullable Integer session)
            implements MeetingAnnouncement {}

    /// The end was corrected after publication.
    ///
    /// @param late whether the publication turned out to be late
    /// @param parties that turned out to have been sent the minutes late
    record MinutesJudgedAgainV1(
            String meetingId,
            Instant dueAt,
            boolean late,
            List<String> parties,
            @Nullable Integer session)
            implements MeetingAnnouncement {}

    record MinutesUndeliveredV1(
            String meetingId, Instant dueAt, List<String> parties, @Nullable Integer session)
            implements MeetingAnnouncement {}

    /// @param n of the objection, counted from 1
    record ObjectionAnsweredV1(
            String meetingId, int n, Instant answeredAt, @Nullable Integer session)
            implements MeetingAnnouncement {}

    record PolicyAdaptedV1(String scope, long policyVersion, List<String> parameters)
            implements MeetingAnnouncement {}

    /// @param side `PARTY` or `ORGANISER`
    /// @param entries how many this side has signed now
    record AgreementSignedV1(
            String organiser,
            String partyId,
            String side,
            int entries,
            boolean countersigned,
            Instant signedAt)
            implements MeetingAnnouncement {}

    record AttendeeAdmittedV1(String meetingId, String partyId, String personId, Instant admittedAt)
            implements MeetingAnnouncement {}

    /// @param title null where the material is sensitive
    record MaterialDistributedV1(
            String meetingId,
            String materialId,
            @Nullable String title,
            String classification,
            int version,
            String channel,
            String partyId,
            Instant distributedAt)
            implements MeetingAnnouncement {}

    record MaterialRevisedV1(
            String meetingId,
            String materialId,
            int version,
            String channel,
            String partyId,
            Instant distributedAt)
            implements MeetingAnnouncement {}

    record MaterialPassedOnV1(
            String meetingId, String materialId, int version, String channel, Instant passedOnAt)
            implements MeetingAnnouncement {}

    record MaterialHandedOutV1(
            String meetingId, String materialId, int version, String partyId, Instant handedOutAt)
            implements MeetingAnnouncement {}

    record MaterialSentToPartyV1(
            String meetingId, String materialId, int version, String partyId, Instant sentAt)
            implements MeetingAnnouncement {}

    record MaterialBouncedV1(
            String meetingId, String materialId, int version, String partyId, Instant bouncedAt)
            implements MeetingAnnouncement {}

    record NoMaterialNeededV1(String meetingId, Instant statedAt) implements MeetingAnnouncement {}

    record MaterialRequestedV1(String meetingId, int number, String partyId, Instant dueAt)
            implements MeetingAnnouncement {}

    record MaterialSubmittedV1(
            String meetingId, int number, String partyId, String materialId, boolean late)
            implements MeetingAnnouncement {}

    record MaterialReturnedV1(String meetingId, int number, String partyId, Instant dueAt)
            implements MeetingAnnouncement {}

    record MaterialOverdueV1(String meetingId, int number, String partyId, Instant dueAt)
            implements MeetingAnnouncement {}

    record MaterialReminderDueV1(String meetingId, int number, String partyId, Instant dueAt)
            implements MeetingAnnouncement {}

    /// By then something is handed out, or said not to be needed.
    record DistributionFellDueV1(String meetingId, Instant dueAt) implements MeetingAnnouncement {}

    record DistributionReminderDueV1(String meetingId, Instant dueAt)
            implements MeetingAnnouncement {}

    record DistributionOverdueV1(String meetingId, Instant dueAt) implements MeetingAnnouncement {}

    record DistributionLapsedV1(String meetingId) implements MeetingAnnouncement {}

    record MaterialRequestLapsedV1(String meetingId, int number, String partyId)
            implements MeetingAnnouncement {}

    /// @param seen how many had seen something of it before it became sensitive
    record MeetingReclassifiedV1(
            String meetingId, String classification, int seen, Instant changedAt)
            implements MeetingAnnouncement {}

    /// @param items their places in the agenda that stands then, counted from 1
    /// @param seen how many had seen something of them before they became sensitive
    record AgendaItemsReclassifiedV1(
            String meetingId, List<Integer> items, int seen, Instant changedAt)
            implements MeetingAnnouncement {}

    record LeakReportedV1(String meetingId, int n, Instant reportedAt)
            implements MeetingAnnouncement {}

    /// Nobody who is named in the meeting is erased until the hold is lifted.
    record LegalHoldPlacedV1(String meetingId, Instant since) implements MeetingAnnouncement {}

    record LegalHoldLiftedV1(String meetingId, Instant liftedAt) implements MeetingAnnouncement {}

    /// Whoever held these roles left their organisation.
    record DutyOrphanedV1(String meetingId, String personId, List<String> roles)
            implements MeetingAnnouncement {}
}
