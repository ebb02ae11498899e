package org.huiyi.meeting.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.Until;
import org.huiyi.rest.MalformedException;
import org.huiyi.rest.NotFoundException;
import org.jspecify.annotations.Nullable;

/// Which past state is asked for. One parameter says so, or none: two of them would be two questions, and an
/// answer to either is not one to both.
public final class PastAsked {
    private PastAsked() {}

    /// @throws MalformedException both are given
    public static Until of(@Nullable Instant asOf, @Nullable Long version) {
        return of(asOf, null, version);
    }

    /// @throws MalformedException more than one is given
    public static Until of(
            @Nullable Instant asOf, @Nullable Instant occurredAsOf, @Nullable Long version) {
        var given = new LinkedHashMap<String, Until>();
        if (asOf != null) {
            given.put("asOf", new Until.RecordedBy(asOf));
        }
        if (occurredAsOf != null) {
            given.put("occurredAsOf", new Until.OccurredBy(occurredAsOf));
        }
        if (version != null) {
            given.put("version", new Until.Version(version));
        }
        if (given.size() > 1) {
            throw new MalformedException(List.copyOf(given.keySet()), "one-past");
        }
        return given.values().stream().findFirst().orElseGet(Until.Now::new);
    }

    /// What was folded, if it is what was asked for.
    ///
    /// @throws NotFoundException there is no such version
    static <S> Past<S> reached(Past<S> past, Until until) {
        if (until instanceof Until.Version(long version) && past.version() != version) {
            throw new NotFoundException();
        }
        return past;
    }
}
