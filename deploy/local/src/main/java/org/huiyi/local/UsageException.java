package org.huiyi.local;

/// The command line cannot be read; the message says which part of it.
public final class UsageException extends RuntimeException {
    public UsageException(String message) {
        super(message);
    }
}
