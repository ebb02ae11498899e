package org.huiyi.meeting.calendar;

import java.time.Instant;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// A calendar of somebody's duties.
public sealed interface DutyCalendar {
    record NotIssued() implements DutyCalendar {}

    /// @param name what its holder calls it
    /// @param secretSha256 in lower case
    /// @param language its entries are written in, a BCP 47 tag
    record Issued(
            Actor holder,
            @Nullable Personal name,
            String secretSha256,
            String language,
            Instant issuedAt)
            implements DutyCalendar {}

    /// Never read again.
    record Revoked(Actor holder, Instant revokedAt) implements DutyCalendar {}
}
