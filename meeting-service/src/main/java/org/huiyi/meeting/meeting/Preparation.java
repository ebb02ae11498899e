package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is under way while a meeting is prepared.
///
/// @param agendaChanges how many changes of the agenda the parties had or have to be told of
/// @param offer to whom the organiser wants to hand the meeting over
/// @param remindAt when parties that have not answered are reminded; null when nobody is any more
public record Preparation(
        int agendaChanges,
        @Nullable PendingAgenda pendingAgenda,
        List<ResourceRequest> resources,
        @Nullable Offer offer,
        @Nullable Instant remindAt) {
    static final Preparation NONE = new Preparation(0, null, List.of(), null, null);

    /// A hand-over that waits for its acceptance.
    public record Offer(String partyId, Instant offeredAt) {}

    public Optional<ResourceRequest> resource(int n) {
        return resources.stream().filter(request -> request.n() == n).findFirst();
    }

    Preparation awaiting(PendingAgenda pending) {
        return new Preparation(pending.change(), pending, resources, offer, remindAt);
    }

    Preparation settled() {
        return new Preparation(agendaChanges, null, resources, offer, remindAt);
    }

    Preparation offering(@Nullable Offer made) {
        return new Preparation(agendaChanges, pendingAgenda, resources, made, remindAt);
    }

    Preparation reminding(@Nullable Instant at) {
        return new Preparation(agendaChanges, pendingAgenda, resources, offer, at);
    }

    Preparation named(UnaryOperator<String> party) {
        return new Preparation(
                agendaChanges,
                pendingAgenda == null ? null : pendingAgenda.named(party),
                resources.stream().map(r -> r.of(party.apply(r.partyId()))).toList(),
                offer == null ? null : new Offer(party.apply(offer.partyId()), offer.offeredAt()),
                remindAt);
    }

    Preparation with(ResourceRequest request) {
        var others = resources.stream().filter(known -> known.n() < request.n());
        var later = resources.stream().filter(known -> known.n() > request.n());
        var all = Stream.of(others, Stream.of(request), later).flatMap(part -> part).toList();
        return new Preparation(agendaChanges, pendingAgenda, all, offer, remindAt);
    }
}
