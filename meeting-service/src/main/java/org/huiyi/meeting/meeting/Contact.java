package org.huiyi.meeting.meeting;

import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// A person whom a party is told through.
///
/// @param email null when none was given, which keeps the notice from being sent
/// @param locale a BCP 47 tag; null means English
public record Contact(
        String personId,
        Personal name,
        @Nullable Personal email,
        @Nullable Personal phone,
        @Nullable String locale) {
    public boolean isReachable() {
        return email != null;
    }
}
