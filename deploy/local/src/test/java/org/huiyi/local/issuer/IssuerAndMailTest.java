package org.huiyi.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

class IssuerAndMailTest {

    private static final String ISSUER = "http://localhost:9000";

    @TempDir private static Path keys;

    private static ConfigurableApplicationContext issuer;

    @BeforeAll
    static void start() {
        issuer =
                SpringApplication.run(
                        IssuerAndMail.class,
                        "--server.port=0",
                        "--huiyi.local.issuer=" + ISSUER,
                        "--huiyi.local.keys=" + keys,
                        "--huiyi.local.smtp=0",
                        "--huiyi.local.mailbox=0",
                        "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void a_token_says_who_acts_for_which_party_and_may_do_all_when_nothing_was_asked_for()
            throws Exception {
        var token = token("globex.lead", "");
        var claims = token.getJWTClaimsSet();

        assertThat(token.getHeader().getType().getType()).isEqualTo("at+jwt");
        assertThat(claims.getSubject()).isEqualTo("globex.lead");
        assertThat(claims.getStringClaim("party")).isEqualTo("globex");
        assertThat(claims.getIssuer()).isEqualTo(ISSUER);
        assertThat(claims.getAudience()).containsExactly("huiyi");
        assertThat(claims.getNotBeforeTime()).isNotNull();
        assertThat(claims.getStringClaim("scope").split(" "))
                .containsExactlyInAnyOrder(
                        "meetings:read",
                        "meetings:write",
                        "minutes:publish",
                        "actions:read",
                        "actions:write",
                        "notices:read",
                        "webhooks:write",
                        "policy:write");
    }

    @Test
    void a_client_gets_no_more_than_it_asks_for_and_nothing_that_is_not_its_own() throws Exception {
        assertThat(token("auditor", "audit:read").getJWTClaimsSet().getStringClaim("scope"))
                .isEqualTo("audit:read");
        assertThat(ask("auditor", "auditor-secret", "ops").statusCode()).isEqualTo(400);
        assertThat(ask("auditor", "guessed", "").statusCode()).isEqualTo(401);
    }

    @Test
    void tokens_of_yesterday_hold_because_the_key_is_kept() throws Exception {
        var token = token("acme", "");
        var kept = SigningKey.in(keys).getKeys().getFirst().toRSAKey();

        assertThat(token.verify(new RSASSAVerifier(kept.toRSAPublicKey()))).isTrue();
    }

    private static SignedJWT token(String client, String scope) throws Exception {
        var answer = JsonMapper.shared().readTree(ask(client, client + "-secret", scope).body());
        return SignedJWT.parse(answer.path("access_token").asString());
    }

    private static HttpResponse<String> ask(String client, String secret, String scope)
            throws Exception {
        var port = issuer.getEnvironment().getRequiredProperty("local.server.port");
        var basic =
                Base64.getEncoder()
                        .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var form = "grant_type=client_credentials" + (scope.isEmpty() ? "" : "&scope=" + scope);
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
