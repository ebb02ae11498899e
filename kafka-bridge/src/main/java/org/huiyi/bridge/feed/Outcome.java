package org.huiyi.bridge.feed;

/// What became of a message; a technical failure is no outcome but an exception.
public sealed interface Outcome {
    record Handled() implements Outcome {}

    /// Trying again as things are will not help.
    record Poison(Throwable why) implements Outcome {}
}
