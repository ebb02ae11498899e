package org.huiyi.local;

import java.time.Duration;

/// How long to wait before a part that died is started again: half a second, doubled at each death
/// in a row, at most half a minute. A part that lived for a minute has earned a quick start again.
record Backoff(int deaths) {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration A_LIFE = Duration.ofMinutes(1);

    static final Backoff NONE = new Backoff(0);

    Backoff after(Duration lived) {
        return new Backoff(lived.compareTo(A_LIFE) >= 0 ? 1 : deaths + 1);
    }

    Duration pause() {
        var doubled = FIRST.multipliedBy(1L << Math.min(Math.max(deaths - 1, 0), 10));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
