package org.huiyi.rest;

import java.util.Set;
import org.huiyi.contracts.decision.Actor;

/// Who calls, as its token says. Any endpoint may take one as a parameter.
public record Caller(Actor actor, Set<String> scopes) {
    public String party() {
        return actor.party();
    }

    /// Whether the token carries a scope.
    public boolean has(String scope) {
        return scopes.contains(scope);
    }

    /// For operations whose scope depends on the request, e.g. on which policy is addressed.
    ///
    /// @throws ScopeMissingException the token does not carry it
    public void needs(String scope) {
        if (!has(scope)) {
            throw new ScopeMissingException(scope);
        }
    }
}
