package org.huiyi.rest;

import java.util.Set;
import org.huiyi.contracts.decision.Actor;

/// Who calls, as its token says. Any endpoint may take one as a parameter.
public record Caller(Actor actor, Set<String> scopes) {
    public String party() {
        return actor.party();
    }

    public boolean has(String scope) {
        return scopes.contains(scope);
    }
}
