package org.huiyi.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/// The key that signs tokens, kept over restarts so that tokens given out yesterday still hold.
final class SigningKey {

    private SigningKey() {}

    static JWKSet in(Path directory) throws IOException, JOSEException, ParseException {
        var file = directory.resolve("signing-key.json");
        if (!Files.exists(file)) {
            write(new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate(), file);
        }
        return new JWKSet(RSAKey.parse(Files.readString(file)));
    }

    private static void write(RSAKey key, Path file) throws IOException {
        var whole = file.resolveSibling("signing-key.json.new");
        Files.deleteIfExists(whole);
        Files.createFile(
                whole,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(whole, key.toJSONString());
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
