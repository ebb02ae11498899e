package org.huiyi.action.law;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How often something is expected. Elapsed time; no cadence, or one that does not move on, means that
/// nothing is expected between assignment and due time.
public record Cadence(@Nullable Duration every) {
    /// When the next one is expected after `last`.
    public Optional<Instant> next(Instant last) {
        return Optional.ofNullable(every).filter(Duration::isPositive).map(last::plus);
    }

    boolean isMissed(Instant last, Instant at) {
        return next(last).filter(at::isAfter).isPresent();
    }
}
