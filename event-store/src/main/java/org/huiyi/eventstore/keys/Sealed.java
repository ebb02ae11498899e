package org.huiyi.eventstore.keys;

/// Encrypted text and the key it opens with.
///
/// @param text Base64 of key id, nonce and ciphertext
/// @param wrappedKey Base64 of the person's key, encrypted with the master key
public record Sealed(String text, String wrappedKey) {}
