package org.huiyi.eventstore.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKey;

/// One person's key, open and wrapped. Sealed text begins with the key's id, so that text of a destroyed
/// key is told apart from text that was tampered with.
record PersonKey(String person, SecretKey key, byte[] id, Wrapped wrapped) {
    private static final int ID_BYTES = 8;

    static PersonKey unwrap(SecretKey master, String person, Wrapped wrapped) {
        try {
            byte[] bytes = Aes.decrypt(master, decode(wrapped.key()), bound(person));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            byte[] id = Arrays.copyOf(digest, ID_BYTES);
            return new PersonKey(person, Aes.key(bytes), id, wrapped);
        } catch (GeneralSecurityException | RuntimeException failure) {
            throw new BrokenSealException(
                    "A person's key does not open with this master key", failure);
        }
    }

    static String wrapNew(SecretKey master, String person) {
        return encode(Aes.encrypt(master, Aes.newKey(), bound(person)));
    }

    String seal(String text) {
        byte[] sealed = Aes.encrypt(key, text.getBytes(UTF_8), bound(person));
        return encode(ByteBuffer.allocate(ID_BYTES + sealed.length).put(id).put(sealed).array());
    }

    boolean sealed(String text) {
        return Arrays.equals(id, 0, ID_BYTES, decode(text), 0, ID_BYTES);
    }

    String open(String text) {
        byte[] sealed = decode(text);
        byte[] rest = Arrays.copyOfRange(sealed, ID_BYTES, sealed.length);
        try {
            return new String(Aes.decrypt(key, rest, bound(person)), UTF_8);
        } catch (GeneralSecurityException failure) {
            throw new BrokenSealException("Sealed text was changed or moved", failure);
        }
    }

    private static byte[] bound(String person) {
        return person.getBytes(UTF_8);
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
