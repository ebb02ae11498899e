package org.huiyi.action.law;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A reminder comes when a quarter of the time is left, to the microsecond as every act is told, and a day
/// before at the earliest. Belongs to R47 with {@link ReportingOfProgress}.
public final class RemindersOfActions {
    /// House preset.
    static final Duration LEAD = Duration.ofHours(24);

    private RemindersOfActions() {}

    /// @param since when the time began to run
    public static Optional<Instant> at(Instant since, Instant dueAt) {
        return dueAt.isAfter(since)
                ? Optional.of(dueAt.minus(lead(Duration.between(since, dueAt))))
                : Optional.empty();
    }

    private static Duration lead(Duration given) {
        Duration quarter = given.dividedBy(4).truncatedTo(ChronoUnit.MICROS);
        return quarter.compareTo(LEAD) < 0 ? quarter : LEAD;
    }
}
