package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.ConfidentialityEvent.*;
import org.jspecify.annotations.Nullable;

/// How a meeting's classification went, and what is said to have got out of it.
public record Confidentiality(List<MeetingReclassified> changes, List<Leak> leaks) {
    static final Confidentiality NONE = new Confidentiality(List.of(), List.of());

    /// @param n counted from 1
    /// @param incident the number of the incident it opened; null when the meeting takes none any more
    public record Leak(
            int n,
            Personal what,
            Personal description,
            String reportedBy,
            String reporterParty,
            Instant occurredAt,
            Instant reportedAt,
            @Nullable Integer incident) {}

    public Optional<Leak> leak(int n) {
        return leaks.stream().filter(leak -> leak.n() == n).findFirst();
    }

    Confidentiality after(ConfidentialityEvent event) {
        return switch (event) {
            case AttendeeAdmitted _ -> this;
            case MeetingReclassified e ->
                    new Confidentiality(
                            Stream.concat(changes.stream(), Stream.of(e)).toList(), leaks);
            case LeakReported e ->
                    new Confidentiality(
                            changes, Stream.concat(leaks.stream(), Stream.of(leak(e))).toList());
        };
    }

    private static Leak leak(LeakReported e) {
        return new Leak(
                e.n(),
                e.what(),
                e.description(),
                e.reportedBy(),
                e.reporterParty(),
                e.occurredAt(),
                e.reportedAt(),
                e.incident());
    }
}
