package org.huiyi.meeting.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of a register: who keeps what to themselves, from when to when, by which document.
///
/// @param personId null when it binds the whole party
/// @param scope as {@link Coverage} reads it
/// @param validTo exclusive
/// @param documentSha256 of the signed paper, in lower case
public record Entry(
        @Nullable String personId,
        @Nullable String scope,
        @Nullable Instant validFrom,
        @Nullable Instant validTo,
        @Nullable String documentSha256) {
    boolean binds(String person) {
        return personId == null || personId.equals(person);
    }

    boolean holdsAt(Instant instant) {
        return validFrom != null
                && validTo != null
                && !instant.isBefore(validFrom)
                && instant.isBefore(validTo);
    }
}
