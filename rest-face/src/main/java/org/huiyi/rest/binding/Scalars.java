package org.huiyi.rest.binding;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// How single values are read.
final class Scalars {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private Scalars() {}

    /// Text that a database and UTF-8 can hold.
    static String text(String text) {
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(Scalars::isLoneSurrogate)) {
            throw new IllegalArgumentException("not storable");
        }
        return text;
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /// ISO-8601 with `Z` or an offset, in the years a database and a calendar share, to the microsecond.
    static Instant instant(String text) {
        Instant instant = Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new IllegalArgumentException("out of range");
        }
        return instant;
    }

    /// A zone by its IANA name; a bare offset knows no summer time and is not one.
    static ZoneId zone(String text) {
        if (!ZONES.contains(text)) {
            throw new IllegalArgumentException("unknown zone");
        }
        return ZoneId.of(text);
    }
}
