package org.huiyi.eventstore.keys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Encrypted text and the key it opens with.
///
/// @param text Base64 of key id, nonce and ciphertext
/// @param wrappedKey Base64 of the person's key, encrypted with the master key
/// @param since when that key was made; null from senders that do not say
public record Sealed(String text, String wrappedKey, @Nullable Instant since) {
    public Sealed(String text, String wrappedKey) {
        this(text, wrappedKey, null);
    }
}
