package org.huiyi.meeting.meeting;

import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// A person whom a party says it sends.
///
/// @param backs the person this one stands in for, when a backup
public record Attendee(
        String personId,
        Personal name,
        @Nullable Personal email,
        Role role,
        @Nullable String backs) {
    public enum Role {
        PRINCIPAL,
        MEMBER,
        BACKUP
    }
}
