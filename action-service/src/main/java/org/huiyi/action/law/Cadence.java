package org.huiyi.action.law;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How often something is expected. Elapsed time, and where the house has a calendar the next working day after
/// it; no cadence, or one that does not move on, means that nothing is expected between assignment and due time.
public record Cadence(@Nullable Duration every, @Nullable WorkCalendar calendar) {
    public Cadence(@Nullable Duration every) {
        this(every, null);
    }

    /// When the next one is expected after `last`.
    public Optional<Instant> next(Instant last) {
        return elapsed(last).map(at -> calendar == null ? at : calendar.workingTime(at));
    }

    /// Whatever day it is.
    Optional<Instant> elapsed(Instant last) {
        return Optional.ofNullable(every).filter(Duration::isPositive).map(last::plus);
    }

    boolean isMissed(Instant last, Instant at) {
        return next(last).filter(at::isAfter).isPresent();
    }
}
