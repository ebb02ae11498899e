package org.huiyi.notification.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// Ids that derive from why and to whom, so that a request heard twice is one notice. The party is part of
/// whom: a person who stands for two parties is told for each, so that each was told.
public final class NoticeIds {
    private static final int LENGTH = 26;

    private NoticeIds() {}

    /// `ntc_` and 26 characters of `[0-9a-v]`.
    public static String of(String causeEventId, String partyId, String personId) {
        byte[] digest = sha256(causeEventId + '/' + partyId + '/' + personId);
        String text = new BigInteger(1, Arrays.copyOf(digest, 20)).toString(32);
        return "ntc_" + "0".repeat(32 - text.length()).concat(text).substring(32 - LENGTH);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
