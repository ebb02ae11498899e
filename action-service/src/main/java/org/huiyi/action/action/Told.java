package org.huiyi.action.action;

import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// A person who is told of the assignment. `locale` is a BCP 47 tag; null means English.
public record Told(
        String partyId, String personId, Personal name, Personal email, @Nullable String locale) {}
