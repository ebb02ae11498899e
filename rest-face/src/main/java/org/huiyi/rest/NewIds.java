package org.huiyi.rest;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.huiyi.eventstore.Conditions;

/// Ids of created things: derived from caller and Idempotency-Key where there is one, so that a repeat
/// addresses the same thing; else random.
public final class NewIds {
    private static final int LENGTH = 26;
    private static final int BYTES = 17;
    private static final SecureRandom CHANCE = new SecureRandom();

    private NewIds() {}

    /// e.g. `mtg_` and 26 characters of `[0-9a-v]`.
    public static String next(String prefix, Caller caller, Conditions conditions) {
        String key = conditions.key();
        return prefix + (key == null ? random() : derived(prefix, caller, key));
    }

    /// Derived from what the thing is, for things of which there can be only one.
    public static String of(String prefix, String what) {
        return prefix + base32(sha256(prefix + '\n' + what));
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return base32(bytes);
    }

    private static String derived(String prefix, Caller caller, String key) {
        String who = caller.actor().party() + '\n' + caller.actor().sub();
        return base32(sha256(prefix + '\n' + who + '\n' + key));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The first 130 bits, five to a character.
    private static String base32(byte[] bytes) {
        var bits =
                new BigInteger(1, Arrays.copyOf(bytes, BYTES)).shiftRight(BYTES * 8 - LENGTH * 5);
        var text = new StringBuilder(bits.toString(32));
        return text.insert(0, "0".repeat(LENGTH - text.length())).toString();
    }
}
