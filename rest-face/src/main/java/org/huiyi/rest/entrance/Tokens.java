package org.huiyi.rest.entrance;

import java.time.Duration;
import java.util.List;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;

/// Reads tokens of the one issuer. The issuer is asked when the first token comes, so a service starts
/// without it; while it is silent, callers are told to come back (503), not that they are strangers.
public final class Tokens {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final List<SignatureAlgorithm> ALGORITHMS =
            List.of(
                    SignatureAlgorithm.RS256,
                    SignatureAlgorithm.RS384,
                    SignatureAlgorithm.RS512,
                    SignatureAlgorithm.PS256,
                    SignatureAlgorithm.PS384,
                    SignatureAlgorithm.PS512,
                    SignatureAlgorithm.ES256,
                    SignatureAlgorithm.ES384,
                    SignatureAlgorithm.ES512);

    private Tokens() {}

    /// @param dated whether a token has to say from when on it is valid (`nbf`); one that says so is never
    ///     taken before that
    public static JwtDecoder decoder(String issuer, String audience, boolean dated, Claims claims) {
        return new SupplierJwtDecoder(() -> asked(issuer, audience, dated, claims));
    }

    private static JwtDecoder asked(String issuer, String audience, boolean dated, Claims claims) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withIssuerLocation(issuer)
                        .validateType(false)
                        .jwsAlgorithms(allowed -> allowed.addAll(ALGORITHMS))
                        .restOperations(patient())
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt"),
                        timestamps(),
                        token -> verdict(!dated || token.getNotBefore() != null, "nbf is missing"),
                        new JwtIssuerValidator(issuer),
                        token -> verdict(isFor(token, audience), "aud is not " + audience),
                        token -> verdict(claims.areSound(token), "no usable " + claims)));
        return decoder;
    }

    private static boolean isFor(Jwt token, String audience) {
        return token.getAudience() != null && token.getAudience().contains(audience);
    }

    private static OAuth2TokenValidator<Jwt> timestamps() {
        var validator = new JwtTimestampValidator();
        validator.setAllowEmptyExpiryClaim(false);
        return validator;
    }

    private static OAuth2TokenValidatorResult verdict(boolean good, String why) {
        return good
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", why, null));
    }

    private static RestTemplate patient() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return new RestTemplate(requests);
    }
}
