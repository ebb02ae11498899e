package org.huiyi.meeting.translation;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.meeting.law.SendingOfMinutes;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.Contact;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Party;
import org.huiyi.meeting.meeting.Plan;

/// Who is told, and how much of a meeting may be said to them by mail.
final class Audience {
    private Audience() {}

    /// Every contact of these parties, except those who were erased since.
    static List<Recipient> of(Plan plan, Collection<String> parties) {
        return recipients(plan, m -> parties.contains(m.partyId()));
    }

    /// Every contact of every party that takes part.
    static List<Recipient> everybody(Plan plan) {
        return recipients(plan, Membership::isActive);
    }

    /// The contacts of a party who are written to only now, or elsewhere than before.
    static List<Recipient> newlyReached(Plan before, Plan after, String partyId) {
        var known = of(before, List.of(partyId)).stream().map(Audience::address).toList();
        return of(after, List.of(partyId)).stream()
                .filter(to -> !known.contains(address(to)))
                .toList();
    }

    private static String address(Recipient to) {
        return to.personId() + ' ' + to.email().text();
    }

    /// Who answers for the minutes: the organiser's contacts, and the recorder wherever listed.
    static List<Recipient> ofScribes(Plan plan) {
        String recorder = plan.recorder().orElse("");
        return everybody(plan).stream()
                .filter(to ->
                        to.partyId().equals(plan.organiser()) || to.personId().equals(recorder))
                .toList();
    }

    /// Also the parties that withdrew after the meeting had started: they were there (R31).
    static List<Recipient> ofMinutes(Registered meeting) {
        return recipients(SendingOfMinutes.owed(meeting));
    }

    /// Empty for a sensitive meeting: its title does not travel.
    static String title(Plan plan) {
        return isSensitive(plan) ? "" : plan.subject().title();
    }

    /// What it is about as far as that may be said by mail: what a sensitive item is about is not.
    static List<String> topics(Plan plan) {
        return isSensitive(plan)
                ? List.of()
                : plan.subject().topics().stream()
                        .filter(topic -> !plan.keepsTopic(topic))
                        .toList();
    }

    /// What an item is about; empty where that may not be said.
    static String topic(AgendaItem item, Plan plan) {
        return item.topic() == null || item.sensitive() || plan.keepsTopic(item.topic())
                ? ""
                : item.topic();
    }

    static boolean isSensitive(Plan plan) {
        return plan.subject().classification() == Classification.SENSITIVE;
    }

    private static List<Recipient> recipients(Plan plan, Predicate<Membership> which) {
        return recipients(plan.parties().memberships().stream().filter(which));
    }

    private static List<Recipient> recipients(Stream<Membership> memberships) {
        return memberships.map(Membership::party).flatMap(Audience::contacts).distinct().toList();
    }

    private static Stream<Recipient> contacts(Party party) {
        return party.contacts().stream()
                .filter(contact -> contact.email() != null && contact.email().text() != null)
                .map(contact -> recipient(party.partyId(), contact));
    }

    private static Recipient recipient(String partyId, Contact contact) {
        return new Recipient(
                partyId, contact.personId(), contact.name(), contact.email(), contact.locale());
    }
}
