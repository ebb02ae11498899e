package org.huiyi.local;

/// The house cannot be started; the message is for the person at the terminal and says what to do.
public final class StartException extends RuntimeException {
    public StartException(String message) {
        super(message);
    }

    public StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
