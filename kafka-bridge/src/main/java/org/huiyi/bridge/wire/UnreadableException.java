package org.huiyi.bridge.wire;

/// A message that is not what the house sends: a header is missing or its data cannot be read. Never gets
/// better by itself, so it is parked.
public final class UnreadableException extends RuntimeException {
    public UnreadableException(String message) {
        super(message);
    }

    public UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
