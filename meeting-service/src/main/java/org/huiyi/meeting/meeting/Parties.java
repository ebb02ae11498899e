package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.Membership.SpokenTo;
import org.huiyi.meeting.meeting.PreparationEvent.AttendeeSubstituted;
import org.huiyi.meeting.meeting.PreparationEvent.PrincipalReturned;
import org.jspecify.annotations.Nullable;

/// The parties on the meeting's list, those withdrawn included.
public record Parties(List<Membership> memberships) {
    static Parties of(List<Party> parties, Instant invitedAt) {
        return new Parties(parties.stream().map(party -> Membership.of(party, invitedAt)).toList());
    }

    public Optional<Membership> find(String partyId) {
        return memberships.stream().filter(m -> m.partyId().equals(partyId)).findFirst();
    }

    public List<Membership> active() {
        return memberships.stream().filter(Membership::isActive).toList();
    }

    public List<String> activeIds() {
        return active().stream().map(Membership::partyId).toList();
    }

    /// The active parties that have not accepted.
    public List<String> unconfirmed() {
        return active().stream().filter(m -> !m.hasAccepted()).map(Membership::partyId).toList();
    }

    /// The party that named this person.
    public Optional<String> senderOf(String personId) {
        return active().stream()
                .filter(m -> m.sends(personId))
                .map(Membership::partyId)
                .findFirst();
    }

    /// What somebody whom any party named is called.
    public Optional<Personal> nameOf(String personId) {
        return memberships.stream().flatMap(m -> m.nameOf(personId).stream()).findFirst();
    }

    /// A party that had withdrawn and is invited again begins anew.
    Parties invite(Party party, Instant at) {
        var others = memberships.stream().filter(m -> !m.partyId().equals(party.partyId()));
        return new Parties(Stream.concat(others, Stream.of(Membership.of(party, at))).toList());
    }

    Parties restate(Party party) {
        return change(party.partyId(), m -> m.with(party));
    }

    Parties withdraw(String partyId, Instant at) {
        return change(partyId, m -> m.withdrawn(at));
    }

    /// Of an organiser that was not on the list, the entry begins with what the other id brings.
    Parties merge(String partyId, String into) {
        var gone = find(partyId).orElseThrow();
        var known =
                find(into).isPresent()
                        ? this
                        : invite(Party.named(into, gone.party().name()), gone.invitedAt());
        return known.change(into, m -> m.and(gone)).change(partyId, m -> m.mergedInto(into));
    }

    Parties confirm(String partyId, Confirmation confirmation) {
        return change(partyId, m -> m.with(confirmation));
    }

    Parties spokenTo(String partyId, SpokenTo one) {
        return change(partyId, m -> m.spokenTo(one));
    }

    Parties acknowledge(String partyId, String personId) {
        return change(partyId, m -> m.acknowledged(personId));
    }

    /// @param agenda the one that stood then
    Parties substitute(AttendeeSubstituted e, Agenda agenda) {
        var items =
                e.items().stream().map(place -> agenda.idAt(place).orElse(Agenda.NO_ITEM)).toList();
        var substitution =
                new Substitution(
                        e.principal(), e.substitute(), items, e.authority(), e.from(), null);
        return change(e.partyId(), m -> m.returned(e.principal(), e.from()).and(substitution));
    }

    Parties returned(PrincipalReturned e) {
        return change(e.partyId(), m -> m.returned(e.principal(), e.at()));
    }

    Parties withoutConfirmations() {
        return new Parties(
                memberships.stream().map(m -> m.with((@Nullable Confirmation) null)).toList());
    }

    Parties withoutAcknowledgements() {
        return new Parties(memberships.stream().map(m -> m.acknowledged(null)).toList());
    }

    private Parties change(String partyId, UnaryOperator<Membership> change) {
        return new Parties(
                memberships.stream()
                        .map(m -> m.partyId().equals(partyId) ? change.apply(m) : m)
                        .toList());
    }
}
