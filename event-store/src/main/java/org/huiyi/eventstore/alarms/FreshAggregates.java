package org.huiyi.eventstore.alarms;

import java.util.stream.Stream;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.ScopeAware;
import org.axonframework.messaging.ScopeAwareProvider;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.command.AggregateScopeDescriptor;

/// Lets an alarm ring on what is stored and never on a cached state that another instance has outrun: an
/// alarm that means nothing to an old state is used up all the same.
public final class FreshAggregates implements ScopeAwareProvider {
    private final ScopeAwareProvider scopes;
    private final Cache cache;

    public FreshAggregates(ScopeAwareProvider scopes, Cache cache) {
        this.scopes = scopes;
        this.cache = cache;
    }

    @Override
    public Stream<ScopeAware> provideScopeAwareStream(ScopeDescriptor scope) {
        if (scope instanceof AggregateScopeDescriptor aggregate) {
            cache.remove(aggregate.getIdentifier());
        }
        return scopes.provideScopeAwareStream(scope);
    }
}
