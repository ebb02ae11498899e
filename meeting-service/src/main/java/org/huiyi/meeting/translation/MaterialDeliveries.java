package org.huiyi.meeting.translation;

import java.time.Clock;
import java.time.Instant;
import org.huiyi.bridge.Heard;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.wire.NoticeAnnouncement;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeBouncedV1;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeHandedOverV1;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.material.CirculationEvent.MaterialDistributed;
import org.huiyi.meeting.material.CirculationEvent.MaterialPassedOn;
import org.huiyi.meeting.material.CirculationEvent.MaterialRevised;
import org.huiyi.meeting.material.Delivery;
import org.huiyi.meeting.material.MaterialCommand.RecordDelivery;

/// Records whom the link to a version reached and whom it did not. A letter is told from others by the
/// event that caused it; one caused by nothing of ours is nobody's evidence.
public final class MaterialDeliveries {
    static final String KIND = "Material";
    private static final Actor ACTOR = Actor.house("notice-feed");

    private final Commands commands;
    private final MaterialsOfMeetings materials;
    private final Clock clock;

    public MaterialDeliveries(Commands commands, MaterialsOfMeetings materials, Clock clock) {
        this.commands = commands;
        this.materials = materials;
        this.clock = clock;
    }

    void handedOver(NoticeHandedOverV1 notice, Heard heard) {
        record(notice, heard, Delivery.Kind.SENT, notice.handedOverAt());
    }

    void bounced(NoticeBouncedV1 notice, Heard heard) {
        record(notice, heard, Delivery.Kind.BOUNCED, notice.bouncedAt());
    }

    private void record(NoticeAnnouncement notice, Heard heard, Delivery.Kind kind, Instant at) {
        for (RecordedEvent event : materials.of(notice.meetingId()).events()) {
            if (event.eventId().equals(notice.causeEventId())) {
                record(notice, heard, event, kind, at);
            }
        }
    }

    private void record(
            NoticeAnnouncement notice,
            Heard heard,
            RecordedEvent cause,
            Delivery.Kind kind,
            Instant at) {
        switch (cause.payload()) {
            case MaterialDistributed e ->
                    record(notice, heard, cause, e.materialId(), delivery(notice, 1, kind, at));
            case MaterialRevised e ->
                    record(
                            notice,
                            heard,
                            cause,
                            e.materialId(),
                            delivery(notice, e.version().number(), kind, at));
            case MaterialPassedOn e ->
                    record(
                            notice,
                            heard,
                            cause,
                            e.materialId(),
                            delivery(notice, e.version(), kind, at));
            default -> {}
        }
    }

    private void record(
            NoticeAnnouncement notice,
            Heard heard,
            RecordedEvent cause,
            String materialId,
            Delivery delivery) {
        commands.send(
                new RecordDelivery(
                        notice.meetingId(),
                        materialId,
                        delivery,
                        heard.id(),
                        new Act(ACTOR, delivery.at(), clock.instant(), null),
                        cause.policyVersion()),
                Conditions.causedBy(heard.id(), heard.correlationId()));
    }

    private static Delivery delivery(
            NoticeAnnouncement notice, int version, Delivery.Kind kind, Instant at) {
        return new Delivery(version, notice.partyId(), notice.personId(), kind, at);
    }
}
