package org.huiyi.meeting.material;

import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.ConcisenessOfMaterial;
import org.huiyi.meeting.law.DistributionOfMaterial;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.MaterialRefusal.NoSuchItem;
import org.huiyi.meeting.law.MaterialRefusal.NoSuchRequest;
import org.huiyi.meeting.law.MaterialRefusal.RequestNotOpen;
import org.huiyi.meeting.material.CirculationEvent.MaterialDistributed;
import org.huiyi.meeting.material.CirculationEvent.MaterialRevised;
import org.huiyi.meeting.material.MaterialCommand.Asked;
import org.huiyi.meeting.material.MaterialCommand.DistributeMaterial;
import org.huiyi.meeting.material.MaterialCommand.Paper;
import org.huiyi.meeting.material.MaterialCommand.ReviseMaterial;
import org.huiyi.meeting.meeting.Agenda;
import org.jspecify.annotations.Nullable;

/// Handing material in and out, the first time and again after a revision.
final class Distributing {
    private Distributing() {}

    static Decision<MaterialEvent> distribute(Materials materials, DistributeMaterial c) {
        if (materials.find(c.materialId()).isPresent()) {
            return Decision.nothing();
        }
        Integer place = c.agendaItem();
        var item = c.facts().itemAt(place);
        return judged(materials, c, c.paper())
                .refuseIf(
                        place != null && item.isEmpty(),
                        () -> new NoSuchItem(place == null ? 0 : place))
                .settle(() -> distributed(materials, c, item.orElse(null)));
    }

    /// The same content again is no revision.
    static Decision<MaterialEvent> revise(Materials materials, ReviseMaterial c) {
        Material material = materials.find(c.materialId()).orElseThrow();
        boolean same = material.latest().document().sha256().equals(c.paper().document().sha256());
        return same && c.paper().request() == null
                ? Decision.nothing()
                : judged(materials, c, c.paper()).settle(() -> revised(materials, material, c));
    }

    private static Judgement judged(Materials materials, Asked c, Paper paper) {
        var judgement = new Judgement(c.act(), c.policy());
        answering(judgement, materials, c, paper.request());
        return judgement
                .remark(
                        DistributionOfMaterial.remarks(
                                c.act().receivedAt(),
                                c.facts().preparesFor(),
                                c.policy().materialsLead()))
                .remark(
                        ConcisenessOfMaterial.hints(
                                paper.document().size(), paper.summary() != null));
    }

    private static void answering(
            Judgement judgement, Materials materials, Asked c, @Nullable Integer request) {
        if (request == null) {
            return;
        }
        var wanted = materials.wanted(request);
        judgement
                .refuseIf(wanted.isEmpty(), () -> new NoSuchRequest(request))
                .refuseIf(
                        wanted.filter(w -> !w.isOwed()).isPresent(),
                        () -> new RequestNotOpen(request, wanted.get().state().name()));
        wanted.ifPresent(w -> judgement.remark(Preparing.remarks(w, c.act())));
    }

    private static List<MaterialEvent> distributed(
            Materials materials, DistributeMaterial c, @Nullable Integer item) {
        var events = new ArrayList<MaterialEvent>();
        events.add(
                new MaterialDistributed(
                        c.meetingId(),
                        c.materialId(),
                        c.title(),
                        c.facts()
                                .classified(
                                        c.classification(), item == null ? Agenda.NO_ITEM : item),
                        c.agendaItem(),
                        version(1, c, c.paper()),
                        c.facts().parties(),
                        item));
        events.addAll(Preparing.answered(materials, c, c.materialId(), 1, c.paper().request()));
        return events;
    }

    private static List<MaterialEvent> revised(
            Materials materials, Material material, ReviseMaterial c) {
        int number = material.latest().number() + 1;
        var events = new ArrayList<MaterialEvent>();
        events.add(
                new MaterialRevised(
                        c.meetingId(),
                        c.materialId(),
                        c.facts()
                                .classified(
                                        material.classification(),
                                        material.item(c.facts().agenda())),
                        version(number, c, c.paper()),
                        c.facts().parties()));
        events.addAll(
                Preparing.answered(materials, c, c.materialId(), number, c.paper().request()));
        return events;
    }

    private static Version version(int number, Asked c, Paper paper) {
        var actor = c.act().actor();
        return new Version(
                number,
                paper.document(),
                paper.channel(),
                actor.party(),
                actor.sub(),
                c.act().receivedAt(),
                paper.summary());
    }
}
