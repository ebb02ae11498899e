package org.huiyi.meeting.read.leaks;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.meeting.history.AccessTrail.Line;
import org.huiyi.meeting.meeting.Confidentiality.Leak;
import org.huiyi.meeting.meeting.Plan;
import org.jspecify.annotations.Nullable;

/// A leak as the organiser reads it.
///
/// @param incident the number of the incident it opened, if it did
/// @param scope who had seen what, and when, by the time of the report
record LeakView(
        int n,
        String what,
        String description,
        String reportedBy,
        String reporterParty,
        Instant occurredAt,
        Instant reportedAt,
        @Nullable Integer incident,
        List<Saw> scope) {
    /// @param version of what was read; null where somebody was there
    record Saw(
            String partyId,
            String personId,
            String thing,
            @Nullable Integer version,
            @Nullable String sha256,
            Instant at) {
        static Saw of(Line line) {
            return new Saw(
                    line.partyId(),
                    line.personId(),
                    line.thing(),
                    line.version(),
                    line.sha256(),
                    line.at());
        }
    }

    static LeakView of(Leak leak, Plan plan, List<Line> reads) {
        return new LeakView(
                leak.n(),
                leak.what().readable(),
                leak.description().readable(),
                leak.reportedBy(),
                leak.reporterParty(),
                leak.occurredAt(),
                leak.reportedAt(),
                leak.incident(),
                Stream.concat(attended(plan, leak.reportedAt()), reads.stream().map(Saw::of))
                        .toList());
    }

    private static Stream<Saw> attended(Plan plan, Instant until) {
        return plan.attendance().stays().stream()
                .filter(stay -> !stay.arrivedAt().isAfter(until))
                .map(stay ->
                        new Saw(
                                stay.partyId(),
                                stay.personId(),
                                "attendance",
                                null,
                                null,
                                stay.arrivedAt()));
    }
}
