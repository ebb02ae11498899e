package org.huiyi.rest.entrance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;

class TokensTest {
    @Test
    void a_silent_issuer_is_no_reason_not_to_start_and_no_fault_of_the_caller() {
        var decoder =
                Tokens.decoder("http://localhost:1", "huiyi", new Claims("sub", "party", "scope"));
        assertThatThrownBy(() -> decoder.decode("any"))
                .isInstanceOf(JwtDecoderInitializationException.class);
    }
}
