package org.huiyi.action.action;

import java.time.Instant;
import java.util.Optional;
import org.huiyi.action.law.RemindersOfActions;
import org.jspecify.annotations.Nullable;

/// Something that has to come by a time.
///
/// @param since when the time began to run
/// @param at by when; null while nothing is expected
/// @param remindAt when to remind of it; null once that was done, and where nobody is reminded
public record Expected(Instant since, @Nullable Instant at, @Nullable Instant remindAt) {
    static Expected reminded(Instant since, Optional<Instant> at) {
        return new Expected(
                since,
                at.orElse(null),
                at.flatMap(due -> RemindersOfActions.at(since, due)).orElse(null));
    }

    static Expected unreminded(Instant since, Optional<Instant> at) {
        return new Expected(since, at.orElse(null), null);
    }

    Expected withoutReminder() {
        return new Expected(since, at, null);
    }

    Expected suspended() {
        return new Expected(since, null, null);
    }
}
