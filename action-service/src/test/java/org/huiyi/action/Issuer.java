package org.huiyi.action;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
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
import java.time.Instant;
import java.util.Date;

/// A token issuer with a key of its own, asked over HTTP as a real one is.
final class Issuer {
    private final RSAKey key;
    private final HttpServer server;

    Issuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(address, 0);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answer(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/keys\"}".formatted(uri()));
        answer("/keys", new JWKSet(key.toPublicJWK()).toString());
        server.start();
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String token(String sub, String party, String scope) {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(uri())
                        .audience("huiyi")
                        .subject(sub)
                        .claim("party", party)
                        .claim("scope", scope)
                        .notBeforeTime(Date.from(Instant.now().minusSeconds(5)))
                        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                        .build();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("test")
                        .type(new JOSEObjectType("at+jwt"))
                        .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private void answer(String path, String body) {
        byte[] bytes = body.getBytes(UTF_8);
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        exchange.getResponseHeaders().set("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, bytes.length);
                        exchange.getResponseBody().write(bytes);
                    }
                });
    }
}
