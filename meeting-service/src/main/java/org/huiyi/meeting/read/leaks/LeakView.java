package org.huiyi.meeting.read.leaks;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.meeting.door.Exposure.Given;
import org.huiyi.meeting.meeting.Confidentiality.Leak;
import org.huiyi.meeting.meeting.Plan;
import org.jspecify.annotations.Nullable;

/// A leak as the organiser reads it.
///
/// @param what got out; null, like its description, to an auditor who gave no reason
/// @param incident the number of the incident it opened, if it did
/// @param scope who had seen what, and when, by the time of the report
record LeakView(
        int n,
        @Nullable String what,
        @Nullable String description,
        String reportedBy,
        String reporterParty,
        Instant occurredAt,
        Instant reportedAt,
        @Nullable Integer incident,
        List<Saw> scope) {
    /// @param version of what was read; null where somebody was there, or was handed or sent it
    record Saw(
            String partyId,
            String personId,
            String thing,
            @Nullable Integer version,
            @Nullable String sha256,
            Instant at) {
        static Saw of(Given given) {
            var sighting = given.sighting();
            return new Saw(
                    sighting.partyId(),
                    sighting.personId(),
                    sighting.thing(),
                    given.version(),
                    given.sha256(),
                    sighting.at());
        }
    }

    static LeakView of(Leak leak, boolean readable, Plan plan, List<Given> given) {
        return new LeakView(
                leak.n(),
                readable ? leak.what().readable() : null,
                readable ? leak.description().readable() : null,
                leak.reportedBy(),
                leak.reporterParty(),
                leak.occurredAt(),
                leak.reportedAt(),
                leak.incident(),
                Stream.concat(attended(plan, leak.reportedAt()), given.stream().map(Saw::of))
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
