package org.huiyi.eventstore.wiring;

import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.FailingDuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Erasures;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.axon.AggregateCache;
import org.huiyi.eventstore.axon.ByAggregateId;
import org.huiyi.eventstore.axon.CommandFamilies;
import org.huiyi.eventstore.keys.PersonKeys;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;

/// The way of a command: no transaction around it, since it writes nothing but events.
@AutoConfiguration(
        after = StorageWiring.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnBean(EventNames.class)
public class CommandWiring {
    @Bean
    @Qualifier("localSegment")
    @ConditionalOnMissingBean(CommandBus.class)
    SimpleCommandBus commandBus() {
        var bus =
                SimpleCommandBus.builder()
                        .transactionManager(NoTransactionManager.instance())
                        .duplicateCommandHandlerResolver(
                                FailingDuplicateCommandHandlerResolver.instance())
                        .build();
        bus.registerDispatchInterceptor(new CommandFamilies());
        return bus;
    }

    /// Where an event comes from is told by the shell alone.
    @Bean
    @ConditionalOnMissingBean
    CorrelationDataProvider noMoreMetadata() {
        return _ -> Map.of();
    }

    @Bean
    CommandTargetResolver commandTarget() {
        return new ByAggregateId();
    }

    @Bean
    Cache aggregateCache(StoreSettings settings) {
        return new AggregateCache(settings.cachedAggregates());
    }

    @Bean(initMethod = "start")
    @DependsOnDatabaseInitialization
    Erasures erasures(PersonKeys keys, Histories histories, Cache aggregateCache) {
        return new Erasures(
                keys,
                () -> {
                    histories.forget();
                    aggregateCache.removeAll();
                });
    }

    @Bean
    @ConditionalOnMissingBean
    Commands commands(CommandBus bus, EventStorageEngine storage) {
        return Commands.on(bus, storage);
    }
}
