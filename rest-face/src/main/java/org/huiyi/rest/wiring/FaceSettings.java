package org.huiyi.rest.wiring;

import java.util.List;
import org.huiyi.rest.entrance.Claims;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// `huiyi.rest.*`.
///
/// @param audience what `aud` of a token must contain
/// @param notBefore whether a token without `nbf` is turned away
/// @param claims under which names a token carries person, party and scopes
/// @param maxBody of requests other than multipart
/// @param open path patterns that need no token, beside health, metrics and the API document
/// @param pace requests a caller may make
@ConfigurationProperties("huiyi.rest")
public record FaceSettings(
        @DefaultValue("huiyi") String audience,
        @DefaultValue("true") boolean notBefore,
        @DefaultValue ClaimNames claims,
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue List<String> open,
        @DefaultValue PaceSettings pace) {

    public record ClaimNames(
            @DefaultValue("sub") String sub,
            @DefaultValue("party") String party,
            @DefaultValue("scope") String scope) {
        Claims claims() {
            return new Claims(sub, party, scope);
        }
    }

    public record PaceSettings(
            @DefaultValue("500") double perSecond, @DefaultValue("1000") double burst) {}
}
