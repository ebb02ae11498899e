package org.huiyi.meeting.content;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The name of a content.
public final class Sha256 {
    private static final int CHUNK = 64 * 1024;

    private Sha256() {}

    /// Reads an upload once.
    public static String of(Upload upload) throws IOException {
        MessageDigest digest = digest();
        try (var in = new DigestInputStream(upload.source().open(), digest)) {
            drain(in);
        }
        return hex(digest);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void drain(InputStream in) throws IOException {
        byte[] chunk = new byte[CHUNK];
        while (in.read(chunk) >= 0) {
            // the digest sees every chunk
        }
    }
}
