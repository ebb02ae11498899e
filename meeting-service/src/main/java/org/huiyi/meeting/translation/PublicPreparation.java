package org.huiyi.meeting.translation;

import org.huiyi.contracts.wire.MeetingAnnouncement;
import org.huiyi.contracts.wire.MeetingAnnouncement.*;
import org.huiyi.meeting.meeting.Power;
import org.huiyi.meeting.meeting.PreparationEvent;
import org.huiyi.meeting.meeting.PreparationEvent.*;

/// What everybody may know of a meeting's preparation.
final class PublicPreparation {
    private PublicPreparation() {}

    static MeetingAnnouncement of(PreparationEvent event) {
        return switch (event) {
            case AgendaChangeTookEffect e ->
                    new AgendaChangeTookEffectV1(e.meetingId(), e.asIncident(), e.effectiveAt());
            case AgendaChangeNotTold e ->
                    new AgendaChangeNotToldV1(e.meetingId(), e.parties(), e.failedAt());
            case ConfirmationReminderDue e ->
                    new ConfirmationReminderDueV1(e.meetingId(), e.startsAt(), e.parties());
            case AttendeeSubstituted e ->
                    new AttendeeSubstitutedV1(
                            e.meetingId(),
                            e.partyId(),
                            e.principal(),
                            e.substitute().personId(),
                            e.from());
            case PrincipalReturned e ->
                    new PrincipalReturnedV1(e.meetingId(), e.partyId(), e.principal(), e.at());
            case ResourceRequested e ->
                    new ResourceRequestedV1(e.meetingId(), e.n(), e.partyId(), e.neededBy());
            case ResourceCommitted e ->
                    new ResourceCommittedV1(e.meetingId(), e.n(), e.partyId(), e.committed());
            case OrganiserTransferOffered e ->
                    new OrganiserTransferOfferedV1(e.meetingId(), e.to(), e.offeredAt());
            case OrganiserTransferred e ->
                    new OrganiserTransferredV1(e.meetingId(), e.from(), e.to(), e.at());
            case PowersDelegated e ->
                    new PowersDelegatedV1(
                            e.meetingId(),
                            e.delegate(),
                            e.powers().stream().map(Power::name).toList());
            case PowersTakenBack e -> new PowersTakenBackV1(e.meetingId(), e.delegate());
        };
    }
}
