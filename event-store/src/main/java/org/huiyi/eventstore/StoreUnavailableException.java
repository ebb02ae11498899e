package org.huiyi.eventstore;

import org.jspecify.annotations.Nullable;

/// The events could not be stored now, or it is not known whether they were. Trying again later helps.
public final class StoreUnavailableException extends RuntimeException {
    public StoreUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
