package org.huiyi.meeting.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A party's place in the meeting.
///
/// @param withdrawnAt null while it takes part
/// @param acknowledgedBy who took note of purpose and topics for it; null when nobody did
public record Membership(
        Party party,
        Instant invitedAt,
        @Nullable Confirmation confirmation,
        @Nullable String acknowledgedBy,
        @Nullable Instant withdrawnAt) {
    static Membership of(Party party, Instant invitedAt) {
        return new Membership(party, invitedAt, null, null, null);
    }

    public String partyId() {
        return party.partyId();
    }

    public boolean isActive() {
        return withdrawnAt == null;
    }

    public boolean hasAccepted() {
        return confirmation != null && confirmation.isAccepted();
    }

    /// Whether the party named this person, as a contact or as an attendee.
    public boolean sends(String personId) {
        return party.sends(personId)
                || confirmation != null
                        && confirmation.attendees().stream()
                                .anyMatch(attendee -> attendee.personId().equals(personId));
    }

    Membership with(Party restated) {
        return new Membership(restated, invitedAt, confirmation, acknowledgedBy, withdrawnAt);
    }

    Membership with(@Nullable Confirmation given) {
        return new Membership(party, invitedAt, given, acknowledgedBy, withdrawnAt);
    }

    Membership acknowledged(@Nullable String person) {
        return new Membership(party, invitedAt, confirmation, person, withdrawnAt);
    }

    Membership withdrawn(Instant at) {
        return new Membership(party, invitedAt, confirmation, acknowledgedBy, at);
    }
}
