package org.huiyi.eventstore;

import org.jspecify.annotations.Nullable;

/// The events could not be stored or read now, or it is not known whether they were stored. Trying again
/// later helps.
public sealed class StoreUnavailableException extends RuntimeException permits LostRaceException {
    public StoreUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
