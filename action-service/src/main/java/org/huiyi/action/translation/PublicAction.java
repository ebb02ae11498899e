package org.huiyi.action.translation;

import org.huiyi.action.action.ActionEvent;
import org.huiyi.action.action.ActionEvent.ActionAccepted;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.ActionEvent.ActionExtended;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.ActionEvent.ProgressChecked;
import org.huiyi.action.action.ActionEvent.ProgressReported;
import org.huiyi.action.action.Lapse;
import org.huiyi.action.action.Lapse.ActionEscalated;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.action.Lapse.CheckMissed;
import org.huiyi.action.action.Lapse.EscalationAcknowledged;
import org.huiyi.action.action.Lapse.PartyNotTold;
import org.huiyi.action.action.Lapse.ProgressMissed;
import org.huiyi.action.action.Lapse.ReminderFellDue;
import org.huiyi.action.action.Lapse.VerificationMissed;
import org.huiyi.action.action.Turn;
import org.huiyi.action.action.Turn.ActionDelegated;
import org.huiyi.action.action.Turn.ActionDisposed;
import org.huiyi.action.action.Turn.ActionOrphaned;
import org.huiyi.action.action.Turn.ActionReopened;
import org.huiyi.action.action.Turn.ActionSettled;
import org.huiyi.action.action.Turn.ActionTold;
import org.huiyi.action.action.Turn.ContributorsNamed;
import org.huiyi.action.action.Turn.NoticeReturned;
import org.huiyi.action.action.Turn.OrganiserChanged;
import org.huiyi.contracts.wire.ActionAnnouncement;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionAcceptedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionAssignedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionCompletedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionContestedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionDelegatedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionDisposedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionEscalatedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionExtendedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionOrphanedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionOverdueV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionReopenedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionSettledV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionToldV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionVerifiedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.CheckMissedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ContributorsNamedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.EscalationAcknowledgedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.NoticeReturnedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.OrganiserChangedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.PartyNotToldV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ProgressCheckedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ProgressMissedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ProgressReportedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ReminderFellDueV1;
import org.huiyi.contracts.wire.ActionAnnouncement.VerificationMissedV1;

/// What everybody may hear of an event: ids, times and numbers.
final class PublicAction {
    private PublicAction() {}

    static ActionAnnouncement of(ActionEvent event) {
        var id = event.actionId();
        var meeting = event.meetingId();
        return switch (event) {
            case ActionAssigned e -> assigned(e);
            case ActionAccepted _ -> new ActionAcceptedV1(id, meeting);
            case ActionContested _ -> new ActionContestedV1(id, meeting);
            case ProgressReported e ->
                    new ProgressReportedV1(id, meeting, e.percent(), e.contributor());
            case ProgressChecked _ -> new ProgressCheckedV1(id, meeting);
            case ActionExtended e -> new ActionExtendedV1(id, meeting, e.dueAt());
            case ActionCompleted e -> new ActionCompletedV1(id, meeting, e.completedAt());
            case ActionVerified e -> new ActionVerifiedV1(id, meeting, e.accepted());
            case Lapse e -> lapse(e, id, meeting);
            case Turn e -> turn(e, id, meeting);
        };
    }

    private static ActionAnnouncement assigned(ActionAssigned e) {
        var item = e.item();
        return new ActionAssignedV1(
                item.actionId(),
                item.meetingId(),
                item.partyId(),
                item.assignee(),
                item.dueAt(),
                item.number());
    }

    private static ActionAnnouncement lapse(Lapse event, String id, String meeting) {
        return switch (event) {
            case ActionOverdue e -> new ActionOverdueV1(id, meeting, e.dueAt());
            case PartyNotTold e -> new PartyNotToldV1(id, meeting, e.dueAt());
            case ProgressMissed e -> new ProgressMissedV1(id, meeting, e.dueAt());
            case CheckMissed e -> new CheckMissedV1(id, meeting, e.dueAt());
            case VerificationMissed e -> new VerificationMissedV1(id, meeting, e.dueAt());
            case ActionEscalated e ->
                    new ActionEscalatedV1(
                            id, meeting, e.n(), e.step(), e.to().name(), e.cause().name());
            case EscalationAcknowledged e -> new EscalationAcknowledgedV1(id, meeting, e.n());
            case ReminderFellDue e -> new ReminderFellDueV1(id, meeting, e.dueAt());
        };
    }

    private static ActionAnnouncement turn(Turn event, String id, String meeting) {
        return switch (event) {
            case ActionTold e -> new ActionToldV1(id, meeting, e.channel(), e.toldAt());
            case NoticeReturned e -> new NoticeReturnedV1(id, meeting, e.channel(), e.returnedAt());
            case ActionDelegated e -> new ActionDelegatedV1(id, meeting, e.assignee());
            case ContributorsNamed e -> new ContributorsNamedV1(id, meeting, e.contributors());
            case ActionOrphaned e -> new ActionOrphanedV1(id, meeting, e.assignee());
            case OrganiserChanged e -> new OrganiserChangedV1(id, meeting, e.organiser());
            case ActionSettled e -> new ActionSettledV1(id, meeting, e.upheld());
            case ActionDisposed e ->
                    new ActionDisposedV1(id, meeting, e.status().name(), e.successor());
            case ActionReopened e -> new ActionReopenedV1(id, meeting, e.dueAt());
        };
    }
}
