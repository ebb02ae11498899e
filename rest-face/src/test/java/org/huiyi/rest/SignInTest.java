package org.huiyi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest extends FaceTest {
    @Test
    void a_good_token_says_who_calls() {
        var answer = json(send(to("/v1/callers/x")));
        assertThat(answer.at("/actor/sub").asString()).isEqualTo("ann");
        assertThat(answer.at("/actor/party").asString()).isEqualTo("acme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "JWT"})
    void both_types_of_token_are_taken(String type) {
        assertThat(call(ISSUER.token(type, SignInTest::ann)).statusCode()).isEqualTo(200);
    }

    @Test
    void another_type_of_token_is_not() {
        isRefused(ISSUER.token("logout+jwt", SignInTest::ann));
    }

    @Test
    void no_token_is_401_with_a_challenge_and_a_problem() {
        var answer = send(nobody("/v1/rooms"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
        assertThat(json(answer).get("type").asString()).isEqualTo("/problems/unauthenticated");
    }

    @Test
    void another_audience_another_issuer_no_end_or_the_past_are_refused() {
        isRefused(with(c -> c.audience("elsewhere")));
        isRefused(with(c -> c.issuer("http://elsewhere")));
        isRefused(with(c -> c.issuer(null)));
        isRefused(with(c -> c.expirationTime(null)));
        isRefused(with(c -> c.expirationTime(Date.from(Instant.now().minusSeconds(600)))));
        isRefused(with(c -> c.notBeforeTime(null)));
        isRefused(with(c -> c.notBeforeTime(Date.from(Instant.now().plusSeconds(600)))));
    }

    @Test
    void a_caller_must_be_nameable() {
        isRefused(with(c -> c.claim("party", null)));
        isRefused(with(c -> c.subject("~house")));
        isRefused(with(c -> c.claim("party", "~")));
    }

    @Test
    void shared_secrets_and_unsigned_tokens_are_refused() {
        isRefused(ISSUER.forged());
        isRefused("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbm4iLCJwYXJ0eSI6ImFjbWUifQ.");
        isRefused("rubbish");
    }

    @Test
    void health_and_the_document_are_open() {
        assertThat(send(nobody("/actuator/health")).statusCode()).isNotEqualTo(401);
        assertThat(send(nobody("/v3/api-docs")).statusCode()).isEqualTo(200);
        assertThat(send(nobody("/swagger-ui.html")).statusCode()).isEqualTo(302);
    }

    @Test
    void a_path_that_does_not_exist_still_asks_for_a_token() {
        assertThat(send(nobody("/v1/nowhere")).statusCode()).isEqualTo(401);
    }

    private void isRefused(String token) {
        var answer = call(token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("invalid_token");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    private HttpResponse<String> call(String token) {
        return send(nobody("/v1/callers/x").header("Authorization", "Bearer " + token));
    }

    private static String with(UnaryOperator<JWTClaimsSet.Builder> change) {
        return ISSUER.token("JWT", claims -> change.apply(ann(claims)));
    }

    private static JWTClaimsSet.Builder ann(JWTClaimsSet.Builder claims) {
        return claims.subject("ann").claim("party", "acme").claim("scope", "rooms:read");
    }
}
