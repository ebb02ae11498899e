package org.huiyi.bridge;

/// Hears one topic and turns what concerns this service into commands; declared as a bean in
/// `translation`. Twice must be once: commands address aggregates whose ids derive from the message.
///
/// A StoreUnavailableException or a database failure is tried again for ever, with backoff. Every other
/// exception parks the message; later ones of its key wait behind it.
public interface Feed {
    /// One of {@link org.huiyi.contracts.wire.Topics}.
    String topic();

    /// Types that do not concern this service are ignored here.
    void hear(Heard message);
}
