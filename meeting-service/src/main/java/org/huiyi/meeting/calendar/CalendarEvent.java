package org.huiyi.meeting.calendar;

import java.time.Instant;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// What happened to a calendar of duties: whoever holds its secret is a recipient.
public sealed interface CalendarEvent extends Event {
    String calendarId();

    @Override
    default String aggregateId() {
        return calendarId();
    }

    @Override
    default String sequenceKey() {
        return calendarId();
    }

    /// @param personId whose duties it shows; equal to `partyId` where they are a party's
    /// @param secretSha256 the secret itself was told once and is nowhere kept
    @Evidences(Rule.R56)
    record CalendarIssued(
            String calendarId,
            String partyId,
            String personId,
            @Nullable Personal name,
            String secretSha256,
            String language,
            Instant issuedAt)
            implements CalendarEvent {}

    @Evidences(Rule.R56)
    record CalendarRevoked(String calendarId, Instant revokedAt) implements CalendarEvent {}
}
