package org.huiyi.local.story;

/// The story could not be told to its end; the message holds the answer that was not the one in the script.
public final class StoryFailedException extends RuntimeException {
    StoryFailedException(String message) {
        super(message);
    }

    StoryFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
