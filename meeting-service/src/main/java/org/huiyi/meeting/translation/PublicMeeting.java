package org.huiyi.meeting.translation;

import org.huiyi.contracts.wire.MeetingAnnouncement;
import org.huiyi.contracts.wire.MeetingAnnouncement.*;
import org.huiyi.meeting.meeting.AttendanceEvent.*;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.ClosingEvent.*;
import org.huiyi.meeting.meeting.ConfidentialityEvent.*;
import org.huiyi.meeting.meeting.CourseEvent.*;
import org.huiyi.meeting.meeting.CustodyEvent.*;
import org.huiyi.meeting.meeting.DisagreementEvent.*;
import org.huiyi.meeting.meeting.ImprovementEvent.*;
import org.huiyi.meeting.meeting.IncidentEvent.*;
import org.huiyi.meeting.meeting.MatterEvent.*;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.Party;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.PreparationEvent;
import org.huiyi.meeting.meeting.SessionEvent.*;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.*;

/// What everybody may know of an event of a meeting: ids, times and enums; the title of ordinary ones.
final class PublicMeeting {
    private PublicMeeting() {}

    static MeetingAnnouncement of(MeetingEvent event) {
        return switch (event) {
            case PreparationEvent e -> PublicPreparation.of(e);
            case MeetingScheduled e -> scheduled(e);
            case PurposeDefined e -> new PurposeDefinedV1(e.meetingId());
            case MeetingRescheduled e -> rescheduled(e.meetingId(), e.timetable());
            case AgendaChanged e -> new AgendaChangedV1(e.meetingId(), e.items().size());
            case PartyInvited e -> new PartyInvitedV1(e.meetingId(), e.party().partyId());
            case PartyChanged e -> new PartyChangedV1(e.meetingId(), e.party().partyId());
            case PartyMerged e -> new PartyMergedV1(e.meetingId(), e.partyId(), e.into());
            case PartyWithdrawn e -> new PartyWithdrawnV1(e.meetingId(), e.partyId());
            case MeetingLeftScope e ->
                    new MeetingLeftScopeV1(e.meetingId(), e.parties(), e.since());
            case SupportAssigned e -> new SupportAssignedV1(e.meetingId());
            case RecorderAppointed e -> new RecorderAppointedV1(e.meetingId(), e.personId());
            case NoticeSent e -> new NoticeSentV1(e.meetingId(), e.parties());
            case NoticeGivenByVoice e ->
                    new NoticeGivenByVoiceV1(e.meetingId(), e.partyId(), e.channel().name());
            case PurposeAcknowledged e -> new PurposeAcknowledgedV1(e.meetingId(), e.partyId());
            case PartyConfirmed e -> confirmed(e);
            case MeetingConfirmed e -> new MeetingConfirmedV1(e.meetingId());
            case MeetingStarted e -> new MeetingStartedV1(e.meetingId(), e.startedAt());
            case AttendeeSignedIn e ->
                    new AttendeeSignedInV1(e.meetingId(), e.partyId(), e.personId(), e.arrivedAt());
            case AttendeeLeft e ->
                    new AttendeeLeftV1(e.meetingId(), e.partyId(), e.personId(), e.leftAt());
            case MeetingEnded e -> new MeetingEndedV1(e.meetingId(), e.endedAt(), e.minutesDueAt());
            case MeetingSuspended e -> new MeetingSuspendedV1(e.meetingId(), e.suspendedAt());
            case MeetingResumed e -> new MeetingResumedV1(e.meetingId(), e.resumedAt());
            case SessionEnded e -> new SessionEndedV1(e.meetingId(), e.n(), e.endedAt());
            case MeetingExtended e -> new MeetingExtendedV1(e.meetingId(), e.endsAt());
            case AgendaItemStarted e ->
                    new AgendaItemStartedV1(e.meetingId(), e.n(), e.startedAt());
            case AgendaItemEnded e -> new AgendaItemEndedV1(e.meetingId(), e.n(), e.endedAt());
            case EndSignalled e -> new EndSignalledV1(e.meetingId(), e.signalledAt());
            case EndCorrected e -> new EndCorrectedV1(e.meetingId(), e.endedAt(), e.minutesDueAt());
            case AttendanceCorrected e ->
                    new AttendanceCorrectedV1(
                            e.meetingId(), e.partyId(), e.personId(), e.arrivedAt(), e.leftAt());
            case AttendanceExplained e -> new AttendanceExplainedV1(e.meetingId(), e.personId());
            case AttendanceJustified e ->
                    new AttendanceJustifiedV1(e.meetingId(), e.personId(), e.justified());
            case EarlyLeaveExcused e -> new EarlyLeaveExcusedV1(e.meetingId(), e.personId());
            case IncidentReported e ->
                    new IncidentReportedV1(
                            e.meetingId(), e.n(), e.kind().name(), e.startedAt(), e.dueAt());
            case IncidentResolved e -> new IncidentResolvedV1(e.meetingId(), e.n(), e.resolvedAt());
            case IncidentOverdue e -> new IncidentOverdueV1(e.meetingId(), e.n(), e.dueAt());
            case IncidentToldByVoice e ->
                    new IncidentToldByVoiceV1(
                            e.meetingId(), e.n(), e.partyId(), e.channel().name());
            case DisagreementRaised e ->
                    new DisagreementRaisedV1(e.meetingId(), e.n(), e.raisedBy(), e.actionId());
            case ContestEnded e -> new ContestEndedV1(e.meetingId(), e.n(), e.ending().name());
            case DisagreementSettled e -> new DisagreementSettledV1(e.meetingId(), e.n());
            case MatterMarkedImportant e -> new MatterMarkedImportantV1(e.meetingId(), e.n());
            case MatterBecameImportant e ->
                    new MatterBecameImportantV1(e.meetingId(), e.n(), e.ground().name());
            case MatterConfirmedByVoice e ->
                    new MatterConfirmedByVoiceV1(
                            e.meetingId(), e.n(), e.partyId(), e.channel().name());
            case VoiceConfirmationAttempted e ->
                    new VoiceConfirmationAttemptedV1(e.meetingId(), e.n(), e.partyId());
            case MeetingCancelled e -> new MeetingCancelledV1(e.meetingId());
            case MeetingEvaluated e -> evaluated(e);
            case MeetingReclassified e ->
                    new MeetingReclassifiedV1(
                            e.meetingId(), e.after().name(), e.seen().size(), e.changedAt());
            case AgendaItemsReclassified e ->
                    new AgendaItemsReclassifiedV1(
                            e.meetingId(), e.items(), e.seen().size(), e.changedAt());
            case LeakReported e -> new LeakReportedV1(e.meetingId(), e.n(), e.reportedAt());
            case AttendeeAdmitted e ->
                    new AttendeeAdmittedV1(
                            e.meetingId(), e.partyId(), e.personId(), e.admittedAt());
            case EvaluationOverdue e -> new EvaluationOverdueV1(e.meetingId(), e.dueAt());
            case ImprovementsOffered e ->
                    new ImprovementsOfferedV1(e.meetingId(), e.improvements());
            case ImprovementAdopted e -> new ImprovementAdoptedV1(e.meetingId(), e.n());
            case ImprovementDeclined e -> new ImprovementDeclinedV1(e.meetingId(), e.n());
            case UncoveredCaseRaised e ->
                    new UncoveredCaseRaisedV1(e.meetingId(), e.n(), e.raisedBy(), e.consulted());
            case OutcomeProposed e -> new OutcomeProposedV1(e.meetingId(), e.n());
            case ConsentGiven e ->
                    new ConsentGivenV1(e.meetingId(), e.n(), e.partyId(), e.agrees());
            case UncoveredCaseSettled e -> new UncoveredCaseSettledV1(e.meetingId(), e.n());
            case UncoveredCaseEscalated e -> new UncoveredCaseEscalatedV1(e.meetingId(), e.n());
            case LegalHoldPlaced e -> new LegalHoldPlacedV1(e.meetingId(), e.since());
            case LegalHoldLifted e -> new LegalHoldLiftedV1(e.meetingId(), e.liftedAt());
            case DutyOrphaned e -> new DutyOrphanedV1(e.meetingId(), e.personId(), e.roles());
            case MeetingClosed e -> new MeetingClosedV1(e.meetingId());
        };
    }

    private static MeetingScheduledV1 scheduled(MeetingScheduled e) {
        Timetable timetable = e.timetable();
        return new MeetingScheduledV1(
                e.meetingId(),
                e.classification() == Classification.ORDINARY ? e.title() : null,
                e.organiser(),
                e.parties().stream().map(Party::partyId).toList(),
                timetable == null ? null : timetable.startsAt(),
                timetable == null ? null : timetable.endsAt(),
                timetable == null ? null : timetable.zone());
    }

    private static MeetingRescheduledV1 rescheduled(String meetingId, Timetable timetable) {
        return new MeetingRescheduledV1(
                meetingId, timetable.startsAt(), timetable.endsAt(), timetable.zone());
    }

    private static PartyConfirmedV1 confirmed(PartyConfirmed e) {
        return new PartyConfirmedV1(e.meetingId(), e.partyId(), e.confirmation().answer().name());
    }

    private static MeetingEvaluatedV1 evaluated(MeetingEvaluated e) {
        return new MeetingEvaluatedV1(e.meetingId(), e.evaluation().objective().name());
    }
}
