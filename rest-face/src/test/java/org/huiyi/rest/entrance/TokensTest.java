package org.huiyi.rest.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import org.huiyi.rest.house.LocalIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class TokensTest {
    private static final LocalIssuer ISSUER = new LocalIssuer();

    @Test
    void a_silent_issuer_is_no_reason_not_to_start_and_no_fault_of_the_caller() {
        var decoder = decoder("http://localhost:1", true);
        assertThatThrownBy(() -> decoder.decode("any"))
                .isInstanceOf(JwtDecoderInitializationException.class);
    }

    @Test
    void a_token_has_to_say_since_when_it_is_valid_unless_its_issuer_does_not() {
        assertThatThrownBy(() -> decoder(ISSUER.url(), true).decode(token(null)))
                .isInstanceOf(JwtValidationException.class);
        assertThat(decoder(ISSUER.url(), false).decode(token(null)).getSubject()).isEqualTo("ann");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_token_that_says_so_is_never_taken_before(boolean dated) {
        var ahead = token(Date.from(Instant.now().plusSeconds(600)));
        assertThatThrownBy(() -> decoder(ISSUER.url(), dated).decode(ahead))
                .isInstanceOf(JwtValidationException.class);
    }

    private static String token(Date notBefore) {
        return ISSUER.token(
                "JWT",
                claims -> claims.subject("ann").claim("party", "acme").notBeforeTime(notBefore));
    }

    private static JwtDecoder decoder(String issuer, boolean dated) {
        return Tokens.decoder(issuer, "huiyi", dated, new Claims("sub", "party", "scope"));
    }
}
