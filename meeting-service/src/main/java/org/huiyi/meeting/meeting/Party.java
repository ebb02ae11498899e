package org.huiyi.meeting.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// An organisation or a department asked to take part.
///
/// @param reason why it is asked, in the organiser's words
/// @param topics the topics it is asked for
public record Party(
        String partyId,
        String name,
        @Nullable Personal reason,
        List<String> topics,
        List<Duty> duties,
        List<Contact> contacts) {
    /// A party of which nothing but its id is known.
    static Party named(String id) {
        return named(id, id);
    }

    static Party named(String id, String name) {
        return new Party(id, name, null, List.of(), List.of(), List.of());
    }

    /// The same party with what another entry of it says.
    Party and(Party other) {
        var known = contacts.stream().map(Contact::personId).toList();
        var more = other.contacts.stream().filter(c -> !known.contains(c.personId()));
        return new Party(
                partyId,
                name,
                reason == null ? other.reason : reason,
                Stream.concat(topics.stream(), other.topics.stream()).distinct().toList(),
                Stream.concat(duties.stream(), other.duties.stream()).distinct().toList(),
                Stream.concat(contacts.stream(), more).toList());
    }

    /// Whether a notice can be given to it, in writing or by voice.
    public boolean isReachable() {
        return contacts.stream().anyMatch(Contact::isReachable);
    }

    /// Whether a notice can be sent to it in writing.
    public boolean isWritten() {
        return contacts.stream().anyMatch(Contact::isWritten);
    }

    /// The persons through whom it can be written to; who was erased no longer can.
    public List<String> writtenTo() {
        return contacts.stream()
                .filter(contact -> contact.email() != null && contact.email().text() != null)
                .map(Contact::personId)
                .toList();
    }

    public boolean sends(String personId) {
        return contacts.stream().anyMatch(contact -> contact.personId().equals(personId));
    }
}
