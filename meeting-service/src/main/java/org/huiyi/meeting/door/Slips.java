package org.huiyi.meeting.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Makes of a meeting and one of its attendees a slip: the same every time, and nobody's to whoever has not the
/// key, which comes from the master key and so is in no database.
public final class Slips {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    /// @param master the secret that wraps every person's key
    public Slips(String master) {
        this.key = hash(master.getBytes(UTF_8), "slips of feedback");
    }

    String of(String meetingId, String personId) {
        return HexFormat.of().formatHex(hash(key, meetingId + "/" + personId));
    }

    private static byte[] hash(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
