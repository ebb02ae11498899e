package org.huiyi.bridge.wire;

/// Closes personal text for its way over Kafka, so that whoever reads the topic but has no master key sees
/// whose text it is and nothing of it.
public interface PersonalSeal {
    /// @param key what the text is encrypted with, itself encrypted with the master key
    record Sealed(String key, String text) {}

    Sealed close(String person, String text);

    /// @throws UnreadableException it was closed for another person, with another master key, or altered
    String open(String person, Sealed sealed);
}
