package org.huiyi.meeting.meeting;

import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// A person whom a party is told through.
///
/// @param email null when none was given: the person is then told by voice, or not at all
/// @param locale a BCP 47 tag; null means English
public record Contact(
        String personId,
        Personal name,
        @Nullable Personal email,
        @Nullable Personal phone,
        @Nullable String locale) {
    public boolean isReachable() {
        return isWritten() || phone != null;
    }

    public boolean isWritten() {
        return email != null;
    }
}
