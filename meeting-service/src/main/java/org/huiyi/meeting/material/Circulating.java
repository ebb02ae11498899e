package org.huiyi.meeting.material;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;

import java.util.List;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.law.ChannelsOfMaterial;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.MaterialRefusal.MaterialThereAlready;
import org.huiyi.meeting.law.MaterialRefusal.NoMaterialWithoutReason;
import org.huiyi.meeting.law.TimeOfActs;
import org.huiyi.meeting.material.CirculationEvent.MaterialBounced;
import org.huiyi.meeting.material.CirculationEvent.MaterialHandedOut;
import org.huiyi.meeting.material.CirculationEvent.MaterialPassedOn;
import org.huiyi.meeting.material.CirculationEvent.MaterialSentToParty;
import org.huiyi.meeting.material.CirculationEvent.NoMaterialNeeded;
import org.huiyi.meeting.material.MaterialCommand.HandOutMaterial;
import org.huiyi.meeting.material.MaterialCommand.PassOnMaterial;
import org.huiyi.meeting.material.MaterialCommand.RecordDelivery;
import org.huiyi.meeting.material.MaterialCommand.StateNoMaterial;

/// How material reaches people, by which channel, and the word that there is none.
final class Circulating {
    private Circulating() {}

    static Decision<MaterialEvent> passOn(Materials materials, PassOnMaterial c) {
        Material material = materials.find(c.materialId()).orElseThrow();
        return accept(
                new MaterialPassedOn(
                        c.meetingId(),
                        c.materialId(),
                        material.latest().number(),
                        c.facts()
                                .classified(
                                        material.classification(),
                                        material.item(c.facts().agenda())),
                        c.channel(),
                        c.facts().parties(),
                        c.act().receivedAt()));
    }

    static Decision<MaterialEvent> handOut(Materials materials, HandOutMaterial c) {
        Material material = materials.find(c.materialId()).orElseThrow();
        var refusal = ChannelsOfMaterial.refusal(c.partyId(), c.receiver(), c.facts().parties());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        var event = handedOut(material, c);
        return material.has(MaterialHistory.handedOut(event))
                ? nothing()
                : new Judgement(c.act(), c.policy())
                        .refuse(TimeOfActs.barsUnlessAfter(material.distributedAt(), c.act()))
                        .refuse(TimeOfActs.bars(c.act()))
                        .remark(TimeOfActs.remarks(c.act()))
                        .settle(() -> List.of(event));
    }

    static Decision<MaterialEvent> state(Materials materials, StateNoMaterial c) {
        if (c.facts().hasStarted()) {
            return MaterialDecider.outOfOrder(c);
        }
        if (!materials.all().isEmpty()) {
            return Decision.refuse(new MaterialThereAlready(materials.all().size()));
        }
        if (!c.act().hasReason()) {
            return Decision.refuse(new NoMaterialWithoutReason());
        }
        var reason = Personal.of(c.act().actor().sub(), c.act().reason());
        var before = materials.noneNeeded();
        return before != null && before.reason().equals(reason)
                ? nothing()
                : accept(new NoMaterialNeeded(c.meetingId(), reason, c.act().receivedAt()));
    }

    static Decision<MaterialEvent> record(Materials materials, RecordDelivery c) {
        return materials
                .find(c.materialId())
                .filter(material -> !material.has(c.delivery()))
                .map(_ -> reached(c))
                .orElseGet(Decision::nothing);
    }

    private static MaterialHandedOut handedOut(Material material, HandOutMaterial c) {
        return new MaterialHandedOut(
                c.meetingId(),
                c.materialId(),
                material.latest().number(),
                String.valueOf(c.partyId()),
                String.valueOf(c.receiver()),
                c.act().occurredAt(),
                c.act().actor().sub());
    }

    private static Decision<MaterialEvent> reached(RecordDelivery c) {
        Delivery d = c.delivery();
        return switch (d.kind()) {
            case HANDED_OUT -> nothing();
            case SENT ->
                    accept(
                            new MaterialSentToParty(
                                    c.meetingId(),
                                    c.materialId(),
                                    d.version(),
                                    d.partyId(),
                                    d.personId(),
                                    d.at(),
                                    c.noticeEventId()));
            case BOUNCED ->
                    accept(
                            new MaterialBounced(
                                    c.meetingId(),
                                    c.materialId(),
                                    d.version(),
                                    d.partyId(),
                                    d.personId(),
                                    d.at(),
                                    c.noticeEventId()));
        };
    }
}
