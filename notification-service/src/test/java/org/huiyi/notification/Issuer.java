package org.huiyi.notification;

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
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
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
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String keys = new JWKSet(key.toPublicJWK()).toString();
        server.createContext("/.well-known/openid-configuration", x -> answer(x, metadata()));
        server.createContext("/jwks", x -> answer(x, keys));
        server.start();
    }

    String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String token(String sub, String party, String scope) {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(uri())
                        .audience("huiyi")
                        .subject(sub)
                        .claim("party", party)
                        .claim("scope", scope)
                        .issueTime(Date.from(Instant.now()))
                        .notBeforeTime(Date.from(Instant.now().minusSeconds(5)))
                        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                        .build();
        var type = new JOSEObjectType("at+jwt");
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").type(type).build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private String metadata() {
        return """
        {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "subject_types_supported": ["public"],
         "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
         "response_types_supported": ["code"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
                .formatted(uri());
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
