package org.huiyi.rest.entrance;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/// The names under which a token carries who calls; providers differ.
public record Claims(String sub, String party, String scope) {
    Caller caller(Jwt token) {
        return new Caller(
                new Actor(token.getClaimAsString(sub), token.getClaimAsString(party)),
                scopes(token));
    }

    /// Whether the claims name a caller the house can know.
    boolean areSound(Jwt token) {
        return isId(token.getClaims().get(sub)) && isId(token.getClaims().get(party));
    }

    private static boolean isId(@Nullable Object claim) {
        return claim instanceof String text && text.matches(Id.PATTERN);
    }

    private Set<String> scopes(Jwt token) {
        return switch (token.getClaims().get(scope)) {
            case String text -> Set.copyOf(new LinkedHashSet<>(List.of(text.trim().split(" +"))));
            case Collection<?> many -> Set.copyOf(many.stream().map(String::valueOf).toList());
            case null, default -> Set.of();
        };
    }
}
