package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// A party's place in the meeting.
///
/// @param withdrawnAt null while it takes part
/// @param acknowledgedBy who took note of purpose and topics for it; null when nobody did
/// @param mergedInto the id that the same party goes on under; null unless it was known under two
/// @param spokenTo who was given the notice by voice, and when; null when nobody was
public record Membership(
        Party party,
        Instant invitedAt,
        @Nullable Confirmation confirmation,
        @Nullable String acknowledgedBy,
        @Nullable Instant withdrawnAt,
        List<Substitution> substitutions,
        @Nullable SpokenTo spokenTo,
        @Nullable String mergedInto) {
    /// One contact of the party, told by voice.
    public record SpokenTo(String personId, VoiceChannel channel, Instant at) {}

    static Membership of(Party party, Instant invitedAt) {
        return new Membership(party, invitedAt, null, null, null, List.of(), null, null);
    }

    public String partyId() {
        return party.partyId();
    }

    public boolean isActive() {
        return withdrawnAt == null;
    }

    /// Time and list, by the party's own word.
    public boolean hasAccepted() {
        return confirmation != null && confirmation.isAccepted() && confirmation.isOfTheParty();
    }

    /// Whether the party named this person, as a contact or as an attendee.
    public boolean sends(String personId) {
        return party.sends(personId)
                || confirmation != null
                        && confirmation.attendees().stream()
                                .anyMatch(attendee -> attendee.personId().equals(personId))
                || substitutions.stream().anyMatch(s -> s.substitute().personId().equals(personId));
    }

    /// What a person it named is called, as it said last.
    Optional<Personal> nameOf(String personId) {
        var attendees =
                confirmation == null ? Stream.<Attendee>of() : confirmation.attendees().stream();
        return Stream.concat(attendees, substitutions.stream().map(Substitution::substitute))
                .filter(attendee -> attendee.personId().equals(personId))
                .map(Attendee::name)
                .findFirst()
                .or(() ->
                        party.contacts().stream()
                                .filter(contact -> contact.personId().equals(personId))
                                .map(Contact::name)
                                .findFirst());
    }

    /// The persons it said it sends, but for those somebody stands in for, and who stands in.
    public Stream<String> coming() {
        var sent =
                confirmation == null || !confirmation.isAccepted()
                        ? Stream.<String>empty()
                        : confirmation.attendees().stream().map(Attendee::personId);
        var standIns =
                substitutions.stream()
                        .filter(Substitution::isInForce)
                        .map(s -> s.substitute().personId());
        return Stream.concat(sent.filter(person -> standIn(person).isEmpty()), standIns);
    }

    /// Who acts in this person's place now.
    public Optional<Substitution> standIn(String principal) {
        return substitutions.stream()
                .filter(s -> s.isInForce() && s.principal().equals(principal))
                .findFirst();
    }

    /// Whether this person acts in another's place now.
    public boolean isStandIn(String personId) {
        return substitutions.stream()
                .anyMatch(s -> s.isInForce() && s.substitute().personId().equals(personId));
    }

    /// Whether this person may speak for it on this item: a substitute may on those it was authorised for.
    boolean isAuthorised(String personId, int item) {
        var places =
                substitutions.stream()
                        .filter(s -> s.substitute().personId().equals(personId))
                        .toList();
        return places.isEmpty()
                || places.stream().anyMatch(s -> s.items().isEmpty() || s.items().contains(item));
    }

    Membership and(Substitution added) {
        return with(Stream.concat(substitutions.stream(), Stream.of(added)).toList());
    }

    Membership returned(String principal, Instant at) {
        return with(
                substitutions.stream()
                        .map(s ->
                                s.isInForce() && s.principal().equals(principal) ? s.ended(at) : s)
                        .toList());
    }

    private Membership with(List<Substitution> changed) {
        return new Membership(
                party,
                invitedAt,
                confirmation,
                acknowledgedBy,
                withdrawnAt,
                changed,
                spokenTo,
                mergedInto);
    }

    Membership with(Party restated) {
        return new Membership(
                restated,
                invitedAt,
                confirmation,
                acknowledgedBy,
                withdrawnAt,
                substitutions,
                spokenTo,
                mergedInto);
    }

    Membership with(@Nullable Confirmation given) {
        return new Membership(
                party,
                invitedAt,
                given,
                acknowledgedBy,
                withdrawnAt,
                substitutions,
                spokenTo,
                mergedInto);
    }

    Membership acknowledged(@Nullable String person) {
        return new Membership(
                party,
                invitedAt,
                confirmation,
                person,
                withdrawnAt,
                substitutions,
                spokenTo,
                mergedInto);
    }

    Membership spokenTo(SpokenTo one) {
        return new Membership(
                party,
                invitedAt,
                confirmation,
                acknowledgedBy,
                withdrawnAt,
                substitutions,
                one,
                mergedInto);
    }

    /// Nobody of it can be written to, and nobody was given the notice by voice.
    public boolean isYetToBeSpokenTo() {
        return !party.isWritten() && spokenTo == null;
    }

    Membership withdrawn(Instant at) {
        return new Membership(
                party,
                invitedAt,
                confirmation,
                acknowledgedBy,
                at,
                substitutions,
                spokenTo,
                mergedInto);
    }

    /// Known under this id and under another one, which stays.
    Membership mergedInto(String other) {
        return new Membership(
                party,
                invitedAt,
                confirmation,
                acknowledgedBy,
                withdrawnAt,
                substitutions,
                spokenTo,
                other);
    }

    /// The same party with what was asked of it and what it said under another id; its own word goes before.
    Membership and(Membership other) {
        return new Membership(
                party.and(other.party),
                invitedAt.isBefore(other.invitedAt) ? invitedAt : other.invitedAt,
                both(confirmation, other.confirmation),
                acknowledgedBy == null ? other.acknowledgedBy : acknowledgedBy,
                withdrawnAt,
                Stream.concat(substitutions.stream(), other.substitutions.stream()).toList(),
                spokenTo == null ? other.spokenTo : spokenTo,
                mergedInto);
    }

    private static @Nullable Confirmation both(
            @Nullable Confirmation own, @Nullable Confirmation other) {
        if (own == null || other == null) {
            return own == null ? other : own;
        }
        return own.isAccepted() && other.isAccepted() ? own.and(other) : own;
    }
}
