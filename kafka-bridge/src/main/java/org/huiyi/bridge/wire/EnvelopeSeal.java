package org.huiyi.bridge.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A fresh AES-256-GCM key per text, wrapped by the master key that the services share and sent along. The
/// person's id is authenticated with both, so a text cannot be moved to somebody else.
public final class EnvelopeSeal implements PersonalSeal {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey master;

    public EnvelopeSeal(byte[] master) {
        this.master = new SecretKeySpec(master, "AES");
    }

    @Override
    public Sealed close(String person, String text) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        byte[] closed = encrypt(new SecretKeySpec(key, "AES"), person, text.getBytes(UTF_8));
        return new Sealed(encoded(encrypt(master, person, key)), encoded(closed));
    }

    @Override
    public String open(String person, Sealed sealed) {
        try {
            byte[] key = decrypt(master, person, Base64.getDecoder().decode(sealed.key()));
            byte[] text = Base64.getDecoder().decode(sealed.text());
            return new String(decrypt(new SecretKeySpec(key, "AES"), person, text), UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new UnreadableException("Personal text cannot be opened", broken);
        }
    }

    private byte[] encrypt(SecretKey key, String person, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, person, nonce).doFinal(plain);
            return ByteBuffer.allocate(NONCE_BYTES + closed.length).put(nonce).put(closed).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java cannot encrypt", impossible);
        }
    }

    private static byte[] decrypt(SecretKey key, String person, byte[] closed)
            throws GeneralSecurityException {
        if (closed.length < NONCE_BYTES) {
            throw new IllegalArgumentException("too short");
        }
        byte[] nonce = Arrays.copyOf(closed, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, key, person, nonce)
                .doFinal(closed, NONCE_BYTES, closed.length - NONCE_BYTES);
    }

    private static Cipher cipher(int mode, SecretKey key, String person, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(person.getBytes(UTF_8));
        return cipher;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
