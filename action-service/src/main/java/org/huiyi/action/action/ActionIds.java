package org.huiyi.action.action;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// Ids that derive from the meeting and the item, so that a request heard twice is one action.
public final class ActionIds {
    private static final int LENGTH = 26;

    private ActionIds() {}

    /// `act_` and 26 characters of `[0-9a-v]`.
    public static String of(String meetingId, int item) {
        byte[] digest = sha256(meetingId + '/' + item);
        String text = new BigInteger(1, Arrays.copyOf(digest, 20)).toString(32);
        return "act_" + "0".repeat(32 - text.length()).concat(text).substring(32 - LENGTH);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
