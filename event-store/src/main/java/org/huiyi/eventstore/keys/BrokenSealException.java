package org.huiyi.eventstore.keys;

/// The key is there, but the text does not open with it: it was changed, moved from another person, or the
/// master key is another one.
public final class BrokenSealException extends RuntimeException {
    BrokenSealException(String message, Throwable cause) {
        super(message, cause);
    }
}
