package org.huiyi.meeting.material;

import java.util.List;
import java.util.function.UnaryOperator;
import org.huiyi.meeting.material.CirculationEvent.MaterialBounced;
import org.huiyi.meeting.material.CirculationEvent.MaterialDistributed;
import org.huiyi.meeting.material.CirculationEvent.MaterialHandedOut;
import org.huiyi.meeting.material.CirculationEvent.MaterialPassedOn;
import org.huiyi.meeting.material.CirculationEvent.MaterialRevised;
import org.huiyi.meeting.material.CirculationEvent.MaterialSentToParty;
import org.huiyi.meeting.material.CirculationEvent.NoMaterialNeeded;
import org.huiyi.meeting.material.Materials.NoneNeeded;
import org.huiyi.meeting.material.PreparationEvent.*;
import org.jspecify.annotations.Nullable;

/// What each event makes of a meeting's material.
final class MaterialHistory {
    private MaterialHistory() {}

    static Materials evolve(Materials before, CirculationEvent event) {
        return switch (event) {
            case MaterialDistributed e -> before.and(first(e));
            case MaterialRevised e ->
                    before.with(
                            e.materialId(), m -> m.and(e.version()).classified(e.classification()));
            case MaterialPassedOn e ->
                    before.with(
                            e.materialId(), m -> m.by(e.channel()).classified(e.classification()));
            case MaterialHandedOut e -> before.with(e.materialId(), m -> m.and(handedOut(e)));
            case MaterialSentToParty e -> before.with(e.materialId(), m -> m.and(sent(e)));
            case MaterialBounced e -> before.with(e.materialId(), m -> m.and(bounced(e)));
            case NoMaterialNeeded e -> before.and(new NoneNeeded(e.reason(), e.statedAt()));
        };
    }

    static Materials evolve(Materials before, PreparationEvent event) {
        return switch (event) {
            case MaterialRequested e -> before.and(asked(e));
            case MaterialSubmitted e ->
                    before.with(e.number(), wanted -> wanted.submitted(e.materialId()));
            case MaterialReturned e ->
                    before.with(
                            e.number(),
                            wanted -> wanted.returned(e.dueAt(), e.remindAt(), e.reason()));
            case MaterialOverdue e -> before.with(e.number(), Wanted::declared);
            case MaterialRequestLapsed e -> before.with(e.number(), Wanted::lapsed);
            case MaterialReminderDue e -> before.with(e.number(), Wanted::reminded);
            case DistributionFellDue e -> before.owing(Distribution.of(e));
            case DistributionReminderDue _ -> distribution(before, Distribution::reminded);
            case DistributionOverdue _ -> distribution(before, Distribution::passed);
            case DistributionLapsed _ -> before.owing(null);
        };
    }

    private static Materials distribution(Materials before, UnaryOperator<Distribution> change) {
        var due = before.distribution();
        return due == null ? before : before.owing(change.apply(due));
    }

    private static Material first(MaterialDistributed e) {
        return new Material(
                e.materialId(),
                e.title(),
                e.classification(),
                item(e),
                List.of(e.version()),
                List.of(e.version().channel()),
                List.of());
    }

    private static @Nullable ItemOfMaterial item(MaterialDistributed e) {
        return e.agendaItem() == null ? null : new ItemOfMaterial(e.agendaItem(), e.agendaItemId());
    }

    private static Wanted asked(MaterialRequested e) {
        return new Wanted(
                e.number(),
                e.partyId(),
                e.title(),
                e.dueAt(),
                e.remindAt(),
                e.policyVersion(),
                Wanted.State.OPEN,
                null,
                null,
                null);
    }

    static Delivery handedOut(MaterialHandedOut e) {
        return new Delivery(
                e.version(), e.partyId(), e.receiver(), Delivery.Kind.HANDED_OUT, e.handedOutAt());
    }

    private static Delivery sent(MaterialSentToParty e) {
        return new Delivery(e.version(), e.partyId(), e.personId(), Delivery.Kind.SENT, e.sentAt());
    }

    private static Delivery bounced(MaterialBounced e) {
        return new Delivery(
                e.version(), e.partyId(), e.personId(), Delivery.Kind.BOUNCED, e.bouncedAt());
    }
}
