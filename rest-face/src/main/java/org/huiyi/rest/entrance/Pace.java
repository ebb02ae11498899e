package org.huiyi.rest.entrance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;

/// A token bucket per caller: `burst` requests at once, `perSecond` in the long run. Buckets of callers
/// unheard of for a minute are forgotten; a full bucket is what they would have again anyway.
public final class Pace {
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .expireAfterAccess(Duration.ofMinutes(1))
                    .maximumSize(10_000)
                    .build();
    private final double perSecond;
    private final double burst;
    private final LongSupplier nanos;

    public Pace(double perSecond, double burst, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.nanos = nanos;
    }

    /// Seconds to wait before asking again, at least one; 0 when the request may pass.
    public long ask(String caller) {
        return buckets.get(caller, _ -> new Bucket(burst, nanos.getAsLong())).take();
    }

    private final class Bucket {
        private double left;
        private long at;

        Bucket(double left, long at) {
            this.left = left;
            this.at = at;
        }

        synchronized long take() {
            long now = nanos.getAsLong();
            left = Math.min(burst, left + (now - at) / 1e9 * perSecond);
            at = now;
            if (left >= 1) {
                left--;
                return 0;
            }
            return Math.max(1, (long) Math.ceil((1 - left) / perSecond));
        }
    }
}
