package org.huiyi.contracts.wire;

import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// A person to be told, on behalf of a party. `locale` is a BCP 47 tag; null means English.
public record Recipient(
        String partyId, String personId, Personal name, Personal email, @Nullable String locale) {}
