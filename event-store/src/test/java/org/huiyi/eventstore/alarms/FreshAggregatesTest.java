package org.huiyi.eventstore.alarms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.modelling.command.AggregateScopeDescriptor;
import org.junit.jupiter.api.Test;

class FreshAggregatesTest {
    @Test
    void an_alarm_never_finds_a_cached_state() {
        var cache = new WeakReferenceCache();
        Object outrun = new Object();
        cache.put("ntc_1", outrun);
        var cached = new AtomicBoolean(true);
        var fresh =
                new FreshAggregates(
                        _ -> {
                            cached.set(cache.containsKey("ntc_1"));
                            return Stream.empty();
                        },
                        cache);

        fresh.provideScopeAwareStream(new AggregateScopeDescriptor("notice", "ntc_1"));

        assertThat(cached).isFalse();
        assertThat(outrun).isNotNull();
    }
}
