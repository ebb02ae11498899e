package org.huiyi.eventstore;

/// How a command ends without events: a control exception, since an aggregate that stays in its initial
/// state must not come back to Axon's cache. Caught in {@link Commands}.
final class Settlement extends RuntimeException {
    /// Why there are no events.
    sealed interface Why {
        /// Nothing new was said, or it was a dry run.
        record Answer(Receipt receipt) implements Why {}

        /// The request was answered before, by the events from `first` to `last`.
        record Repeat(long first, long last) implements Why {}
    }

    private final transient Why why;

    Settlement(Why why) {
        super(why.toString(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
