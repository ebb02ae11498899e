package org.huiyi.meeting.meeting;

import org.huiyi.meeting.meeting.Delegations.Delegation;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.Preparation.Offer;
import org.huiyi.meeting.meeting.PreparationEvent.*;
import org.huiyi.meeting.meeting.ResourceRequest.Commitment;

/// How what is under way in preparation changes.
final class PreparationHistory {
    private PreparationHistory() {}

    static Plan evolve(Plan plan, PreparationEvent event) {
        return switch (event) {
            case AgendaChangeTookEffect _ -> settled(plan);
            case AgendaChangeNotTold e -> missed(plan, e);
            case ConfirmationReminderDue _ -> plan.with(plan.preparation().reminding(null));
            case AttendeeSubstituted e -> plan.with(plan.parties().substitute(e, plan.agenda()));
            case PrincipalReturned e -> plan.with(plan.parties().returned(e));
            case ResourceRequested e -> plan.with(plan.preparation().with(request(e)));
            case ResourceCommitted e -> answered(plan, e);
            case OrganiserTransferOffered e ->
                    plan.with(plan.preparation().offering(new Offer(e.to(), e.offeredAt())));
            case OrganiserTransferred e -> transferred(plan, e);
            case PowersDelegated e ->
                    plan.with(
                            plan.delegations()
                                    .with(
                                            new Delegation(
                                                    e.delegate(),
                                                    e.powers(),
                                                    e.delegatedAt(),
                                                    e.reason())));
            case PowersTakenBack e -> plan.with(plan.delegations().without(e.delegate()));
        };
    }

    /// A change that the parties have to be told of first leaves the agenda as it is.
    static Plan changed(Plan plan, AgendaChanged e) {
        if (e.change() == null || e.awaited() == null) {
            boolean editorial = Boolean.TRUE.equals(e.editorial());
            return plan.with(
                            editorial
                                    ? plan.agenda().edited(e.items())
                                    : plan.agenda().rearranged(e.items()))
                    .with(plan.preparation().settled());
        }
        var pending =
                new PendingAgenda(
                        e.change(), e.items(), e.awaited(), java.util.List.of(), e.reason());
        return plan.with(plan.preparation().awaiting(pending));
    }

    private static ResourceRequest request(ResourceRequested e) {
        return new ResourceRequest(e.n(), e.partyId(), e.resource(), e.neededBy(), null);
    }

    private static Plan answered(Plan plan, ResourceCommitted e) {
        var given = new Commitment(e.committed(), e.note(), e.at());
        return plan.preparation()
                .resource(e.n())
                .map(request -> plan.with(plan.preparation().with(request.answered(given))))
                .orElse(plan);
    }

    /// The organiser before goes on as a party, on the list if it was not. What it delegated ends with it.
    private static Plan transferred(Plan plan, OrganiserTransferred e) {
        var handed =
                plan.with(plan.subject().ofOrganiser(e.to()))
                        .with(plan.preparation().offering(null))
                        .with(Delegations.NONE);
        return plan.parties().find(e.from()).isPresent()
                ? handed
                : handed.with(plan.parties().invite(Party.named(e.from()), e.at()));
    }

    private static Plan settled(Plan plan) {
        var pending = plan.preparation().pendingAgenda();
        return pending == null
                ? plan
                : plan.with(plan.agenda().rearranged(pending.items()))
                        .with(plan.preparation().settled());
    }

    private static Plan missed(Plan plan, AgendaChangeNotTold e) {
        var pending = plan.preparation().pendingAgenda();
        return pending == null
                ? plan
                : plan.with(plan.preparation().awaiting(pending.missing(e.parties())));
    }
}
