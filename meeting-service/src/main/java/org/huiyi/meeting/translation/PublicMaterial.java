package org.huiyi.meeting.translation;

import org.huiyi.contracts.wire.MeetingAnnouncement;
import org.huiyi.contracts.wire.MeetingAnnouncement.*;
import org.huiyi.meeting.material.CirculationEvent;
import org.huiyi.meeting.material.CirculationEvent.*;
import org.huiyi.meeting.material.MaterialEvent;
import org.huiyi.meeting.material.PreparationEvent;
import org.huiyi.meeting.material.PreparationEvent.*;
import org.huiyi.meeting.meeting.Classification;

/// What everybody may know of an event of material: that it went round, never what it says or who took it.
final class PublicMaterial {
    private PublicMaterial() {}

    static MeetingAnnouncement of(MaterialEvent event) {
        return switch (event) {
            case CirculationEvent e -> of(e);
            case PreparationEvent e -> of(e);
        };
    }

    private static MeetingAnnouncement of(CirculationEvent event) {
        return switch (event) {
            case MaterialDistributed e -> distributed(e);
            case MaterialRevised e -> revised(e);
            case MaterialPassedOn e ->
                    new MaterialPassedOnV1(
                            e.meetingId(),
                            e.materialId(),
                            e.version(),
                            e.channel().name(),
                            e.passedOnAt());
            case MaterialHandedOut e ->
                    new MaterialHandedOutV1(
                            e.meetingId(),
                            e.materialId(),
                            e.version(),
                            e.partyId(),
                            e.handedOutAt());
            case MaterialSentToParty e ->
                    new MaterialSentToPartyV1(
                            e.meetingId(), e.materialId(), e.version(), e.partyId(), e.sentAt());
            case MaterialBounced e ->
                    new MaterialBouncedV1(
                            e.meetingId(), e.materialId(), e.version(), e.partyId(), e.bouncedAt());
            case NoMaterialNeeded e -> new NoMaterialNeededV1(e.meetingId(), e.statedAt());
        };
    }

    private static MeetingAnnouncement of(PreparationEvent event) {
        return switch (event) {
            case MaterialRequested e ->
                    new MaterialRequestedV1(e.meetingId(), e.number(), e.partyId(), e.dueAt());
            case MaterialSubmitted e ->
                    new MaterialSubmittedV1(
                            e.meetingId(), e.number(), e.partyId(), e.materialId(), e.late());
            case MaterialReturned e ->
                    new MaterialReturnedV1(e.meetingId(), e.number(), e.partyId(), e.dueAt());
            case MaterialOverdue e ->
                    new MaterialOverdueV1(e.meetingId(), e.number(), e.partyId(), e.dueAt());
            case MaterialReminderDue e ->
                    new MaterialReminderDueV1(e.meetingId(), e.number(), e.partyId(), e.dueAt());
            case DistributionFellDue e -> new DistributionFellDueV1(e.meetingId(), e.dueAt());
            case DistributionReminderDue e ->
                    new DistributionReminderDueV1(e.meetingId(), e.dueAt());
            case DistributionOverdue e -> new DistributionOverdueV1(e.meetingId(), e.dueAt());
            case DistributionLapsed e -> new DistributionLapsedV1(e.meetingId());
            case MaterialRequestLapsed e ->
                    new MaterialRequestLapsedV1(e.meetingId(), e.number(), e.partyId());
        };
    }

    private static MaterialDistributedV1 distributed(MaterialDistributed e) {
        return new MaterialDistributedV1(
                e.meetingId(),
                e.materialId(),
                e.classification() == Classification.ORDINARY ? e.title() : null,
                e.classification().name(),
                e.version().number(),
                e.version().channel().name(),
                e.version().partyId(),
                e.version().distributedAt());
    }

    private static MaterialRevisedV1 revised(MaterialRevised e) {
        return new MaterialRevisedV1(
                e.meetingId(),
                e.materialId(),
                e.version().number(),
                e.version().channel().name(),
                e.version().partyId(),
                e.version().distributedAt());
    }
}
