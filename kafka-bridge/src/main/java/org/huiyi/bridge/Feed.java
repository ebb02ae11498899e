package org.huiyi.bridge;

/// Hears one topic and turns what concerns this service into commands; declared as a bean in
/// `translation`. Twice must be once: commands address aggregates whose ids derive from the message.
///
/// What time heals ({@link org.huiyi.eventstore.Failures}) is tried again for ever, with backoff. Every other
/// exception parks the message; later ones of its key wait behind it.
public interface Feed {
    /// One of {@link org.huiyi.contracts.wire.Topics}.
    String topic();

    /// On a topic of announcements, types that do not concern this service are ignored here. On a topic of
    /// requests to this service every type does: an unknown one is an UnreadableException, and waits for a
    /// version that knows it.
    void hear(Heard message);
}
