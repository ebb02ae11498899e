package org.huiyi.rest.entrance;

import java.util.List;
import org.huiyi.rest.Caller;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/// From a token that was verified to the caller it names.
public final class Callers implements Converter<Jwt, AbstractAuthenticationToken> {
    private final Claims claims;

    public Callers(Claims claims) {
        this.claims = claims;
    }

    /// Whoever the present request comes from.
    ///
    /// @throws IllegalStateException on a path that is open to everybody
    public static Caller current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Known known) {
            return known.caller();
        }
        throw new IllegalStateException("nobody is signed in");
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return new Known(token, claims.caller(token));
    }

    /// A caller with its token.
    private static final class Known extends AbstractAuthenticationToken {
        private final transient Jwt token;
        private final transient Caller caller;

        Known(Jwt token, Caller caller) {
            super(authorities(caller));
            this.token = token;
            this.caller = caller;
            setAuthenticated(true);
        }

        private static List<GrantedAuthority> authorities(Caller caller) {
            return caller.scopes().stream()
                    .<GrantedAuthority>map(scope -> new SimpleGrantedAuthority("SCOPE_" + scope))
                    .toList();
        }

        Caller caller() {
            return caller;
        }

        @Override
        public Jwt getCredentials() {
            return token;
        }

        @Override
        public Caller getPrincipal() {
            return caller;
        }

        @Override
        public String getName() {
            return caller.actor().party() + '/' + caller.actor().sub();
        }
    }
}
