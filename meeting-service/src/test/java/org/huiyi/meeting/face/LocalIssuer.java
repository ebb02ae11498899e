package org.huiyi.meeting.face;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/// An OpenID provider of one key on a free port.
final class LocalIssuer {
    private final RSAKey key;
    private final String url;

    LocalIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            HttpServer http =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            url = "http://localhost:" + http.getAddress().getPort();
            answer(
                    http,
                    "/.well-known/openid-configuration",
                    "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(url, url));
            answer(http, "/keys", new JWKSet(key.toPublicJWK()).toString());
            http.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpServer http, String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        http.createContext(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }

    String url() {
        return url;
    }

    String token(String sub, String party, String scope) {
        return token(
                "at+jwt",
                claims -> claims.subject(sub).claim("party", party).claim("scope", scope));
    }

    String token(String type, UnaryOperator<JWTClaimsSet.Builder> claims) {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("one")
                        .type(new JOSEObjectType(type))
                        .build();
        try {
            var jwt = new SignedJWT(header, claims.apply(usual()).build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Signed with the public key as if it were a shared secret: an old trick.
    String forged() {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID("one")
                        .type(JOSEObjectType.JWT)
                        .build();
        try {
            var jwt = new SignedJWT(header, usual().subject("acme").claim("party", "acme").build());
            jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet.Builder usual() {
        return new JWTClaimsSet.Builder()
                .issuer(url)
                .audience(List.of("huiyi"))
                .notBeforeTime(Date.from(Instant.now().minusSeconds(5)))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }
}
