package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.ConfidentialityEvent.*;
import org.huiyi.meeting.meeting.ConfidentialityEvent.AgendaItemsReclassified;
import org.jspecify.annotations.Nullable;

/// How a meeting's classification went, and what is said to have got out of it.
///
/// @param tightened the items of the agenda that became sensitive
public record Confidentiality(
        List<MeetingReclassified> changes, List<TightenedItems> tightened, List<Leak> leaks) {
    static final Confidentiality NONE = new Confidentiality(List.of(), List.of(), List.of());

    /// @param ids of the items
    public record TightenedItems(List<Integer> ids, AgendaItemsReclassified told) {}

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

    /// What the meeting was classified as at an instant.
    ///
    /// @param today what it is now
    public Classification at(Instant instant, Classification today) {
        return changes.stream()
                .filter(change -> change.changedAt().isAfter(instant))
                .findFirst()
                .map(MeetingReclassified::before)
                .orElse(today);
    }

    public Optional<Leak> leak(int n) {
        return leaks.stream().filter(leak -> leak.n() == n).findFirst();
    }

    /// @param agenda the one that stood then
    Confidentiality after(ConfidentialityEvent event, Agenda agenda) {
        return switch (event) {
            case AttendeeAdmitted _ -> this;
            case MeetingReclassified e -> new Confidentiality(and(changes, e), tightened, leaks);
            case AgendaItemsReclassified e ->
                    new Confidentiality(changes, and(tightened, tightened(e, agenda)), leaks);
            case LeakReported e -> new Confidentiality(changes, tightened, and(leaks, leak(e)));
        };
    }

    static TightenedItems tightened(AgendaItemsReclassified e, Agenda agenda) {
        var ids = e.items().stream().flatMap(place -> agenda.idAt(place).stream()).toList();
        return new TightenedItems(ids, e);
    }

    private static <T> List<T> and(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
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
