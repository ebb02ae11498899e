package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// Something unforeseen during a meeting.
///
/// @param n counted from 1
/// @param dueAt until when it should be resolved
/// @param remedy null while it is open
/// @param spokenOf who was told of it by voice, as when the mail itself is out
public record Incident(
        int n,
        Kind kind,
        Personal description,
        @Nullable Personal effect,
        Instant startedAt,
        Instant dueAt,
        String reportedBy,
        boolean overdue,
        @Nullable Remedy remedy,
        List<SpokenOf> spokenOf) {
    public enum Kind {
        EQUIPMENT,
        AGENDA,
        NETWORK,
        SAFETY,
        LEAK,
        OTHER
    }

    /// What was done about it, and since when it is over.
    public record Remedy(Instant resolvedAt, Personal action) {}

    /// One person of a party, told by voice.
    public record SpokenOf(String partyId, String personId, VoiceChannel channel, Instant at) {}

    public boolean isOpen() {
        return remedy == null;
    }

    /// Whether it lasted at that time.
    public boolean lastedAt(Instant at) {
        return !at.isBefore(startedAt) && (remedy == null || !at.isAfter(remedy.resolvedAt()));
    }

    Incident with(Remedy found) {
        return new Incident(
                n,
                kind,
                description,
                effect,
                startedAt,
                dueAt,
                reportedBy,
                overdue,
                found,
                spokenOf);
    }

    Incident declaredOverdue() {
        return new Incident(
                n, kind, description, effect, startedAt, dueAt, reportedBy, true, remedy, spokenOf);
    }

    Incident and(SpokenOf one) {
        var all = Stream.concat(spokenOf.stream(), Stream.of(one)).toList();
        return new Incident(
                n, kind, description, effect, startedAt, dueAt, reportedBy, overdue, remedy, all);
    }

    public boolean wasSpokenOfTo(String partyId) {
        return spokenOf.stream().anyMatch(one -> one.partyId().equals(partyId));
    }

    Incident named(UnaryOperator<String> party) {
        var renamed =
                spokenOf.stream()
                        .map(s ->
                                new SpokenOf(
                                        party.apply(s.partyId()),
                                        s.personId(),
                                        s.channel(),
                                        s.at()))
                        .toList();
        return new Incident(
                n,
                kind,
                description,
                effect,
                startedAt,
                dueAt,
                reportedBy,
                overdue,
                remedy,
                renamed);
    }
}
