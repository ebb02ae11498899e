package org.huiyi.local.drill;

/// The drill could not be carried out; that is not yet a violation, but no pass either.
final class DrillFailedException extends RuntimeException {
    DrillFailedException(String message) {
        super(message);
    }

    DrillFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
