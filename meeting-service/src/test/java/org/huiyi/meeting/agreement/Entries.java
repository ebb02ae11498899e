package org.huiyi.meeting.agreement;

import java.time.Instant;
import java.util.List;

/// Agreements of acme and globex.
public final class Entries {
    public static final Pair PAIR = new Pair("acme", "globex");
    public static final String HASH = "ab".repeat(32);
    public static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    public static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");
    public static final Entry PARTY_WIDE = entry(null, "*");
    public static final Entry OF_GUEST = entry("globex.guest", "*");

    private Entries() {}

    public static Entry entry(String personId, String scope) {
        return new Entry(personId, scope, FROM, UNTIL, HASH);
    }

    /// Signed by both at the beginning of their validity.
    public static Agreement both(Entry... entries) {
        return Agreement.UNSIGNED
                .signed(Side.PARTY, List.of(entries), FROM)
                .signed(Side.ORGANISER, List.of(entries), FROM);
    }
}
