package org.huiyi.meeting.material;

import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.MaterialRefusal.HandOutNotYours;
import org.huiyi.meeting.law.MaterialRefusal.MaterialNotYours;
import org.huiyi.meeting.law.MaterialRefusal.RequestNotYours;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.PlanRefusal.NotOrganiser;
import org.huiyi.meeting.material.MaterialCommand.Asked;
import org.huiyi.meeting.material.MaterialCommand.DistributeMaterial;
import org.huiyi.meeting.material.MaterialCommand.HandOutMaterial;
import org.huiyi.meeting.material.MaterialCommand.PassOnMaterial;
import org.huiyi.meeting.material.MaterialCommand.RequestMaterial;
import org.huiyi.meeting.material.MaterialCommand.ReturnMaterial;
import org.huiyi.meeting.material.MaterialCommand.ReviseMaterial;
import org.huiyi.meeting.material.MaterialCommand.StateNoMaterial;
import org.huiyi.meeting.material.MaterialCommand.SubmitMaterial;
import org.jspecify.annotations.Nullable;

/// Who may do what with material: whoever takes part hands it in, the supplier and the organiser revise it,
/// the organiser asks and sends back, the person named for it hands out paper.
final class Roles {
    private Roles() {}

    static Optional<Refusal> bar(Materials materials, Asked command) {
        var facts = command.facts();
        Actor actor = command.act().actor();
        return switch (command) {
            case DistributeMaterial c ->
                    unless(facts.takesPart(actor), new MaterialNotYours())
                            .or(() -> answering(materials, c.paper().request(), actor));
            case ReviseMaterial c ->
                    ofSupplier(materials, c.materialId(), c)
                            .or(() -> answering(materials, c.paper().request(), actor));
            case PassOnMaterial c -> ofSupplier(materials, c.materialId(), c);
            case HandOutMaterial c when materials.find(c.materialId()).isEmpty() -> hidden();
            case HandOutMaterial _ ->
                    unless(
                            facts.handsOut(actor) || facts.isOrganiser(actor),
                            new HandOutNotYours());
            case StateNoMaterial _, RequestMaterial _ ->
                    unless(facts.isOrganiser(actor), new NotOrganiser());
            case SubmitMaterial c -> ofRequested(materials, c.number(), actor);
            case ReturnMaterial c when materials.wanted(c.number()).isEmpty() -> hidden();
            case ReturnMaterial _ -> unless(facts.isOrganiser(actor), new NotOrganiser());
        };
    }

    private static Optional<Refusal> ofSupplier(Materials materials, String id, Asked command) {
        Actor actor = command.act().actor();
        return materials
                .find(id)
                .map(material ->
                        unless(
                                command.facts().isOrganiser(actor)
                                        || command.facts().takesPart(actor)
                                                && material.supplier().equals(actor.party()),
                                new MaterialNotYours()))
                .orElseGet(Roles::hidden);
    }

    private static Optional<Refusal> ofRequested(Materials materials, int number, Actor actor) {
        return materials
                .wanted(number)
                .map(wanted ->
                        unless(
                                wanted.partyId().equals(actor.party()),
                                new RequestNotYours(wanted.partyId())))
                .orElseGet(Roles::hidden);
    }

    /// A paper that answers a request is of the party that was asked; one that answers none is anybody's.
    private static Optional<Refusal> answering(
            Materials materials, @Nullable Integer number, Actor actor) {
        return number == null || materials.wanted(number).isEmpty()
                ? Optional.empty()
                : ofRequested(materials, number, actor);
    }

    private static Optional<Refusal> unless(boolean allowed, Refusal refusal) {
        return allowed ? Optional.empty() : Optional.of(refusal);
    }

    private static Optional<Refusal> hidden() {
        return Optional.of(new Hidden());
    }
}
