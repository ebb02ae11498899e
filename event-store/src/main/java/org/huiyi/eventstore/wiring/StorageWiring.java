package org.huiyi.eventstore.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.append.AppendGauges;
import org.huiyi.eventstore.append.GroupAppend;
import org.huiyi.eventstore.append.Limits;
import org.huiyi.eventstore.append.OwnConnections;
import org.huiyi.eventstore.axon.UniqueViolations;
import org.huiyi.eventstore.keys.PersonKeys;
import org.huiyi.eventstore.keys.StoredPersonKeys;
import org.huiyi.eventstore.liveness.InstanceName;
import org.huiyi.eventstore.liveness.Liveness;
import org.huiyi.eventstore.order.Bell;
import org.huiyi.eventstore.order.HoleWatch;
import org.huiyi.eventstore.order.Signals;
import org.huiyi.eventstore.order.WokenSource;
import org.huiyi.eventstore.serial.Vocabulary;
import org.huiyi.eventstore.storage.PostgresStorage;
import org.huiyi.eventstore.watch.CommonClock;
import org.huiyi.eventstore.watch.DatabaseClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// The store over a service's data source. Ordered after Boot's data source and transactions and before
/// Axon's auto-configuration, which knows only the names of Boot 3 and would go on without transactions.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        },
        beforeName = {
            "org.axonframework.springboot.autoconfig.JpaAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.ObjectMapperAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
@ConditionalOnBean({DataSource.class, EventNames.class})
@EnableConfigurationProperties({StoreSettings.class, KeySettings.class})
public class StorageWiring {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DatabaseClock databaseClock(DataSource database, Clock clock) {
        return new DatabaseClock(JdbcClient.create(database), clock);
    }

    @Bean
    CommonClock commonClock(DatabaseClock database) {
        return new CommonClock(database);
    }

    @Bean
    @ConditionalOnMissingBean
    TransactionManager axonTransactions(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    SmartInitializingSingleton transactionsAreReal(TransactionManager transactions) {
        return () -> {
            if (transactions instanceof NoTransactionManager) {
                throw new IllegalStateException("Axon runs without transactions");
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean
    PersistenceExceptionResolver uniqueViolations() {
        return new UniqueViolations();
    }

    @Bean
    @ConditionalOnMissingBean
    PersonKeys personKeys(DataSource database, KeySettings settings) {
        return new StoredPersonKeys(database, settings.required());
    }

    @Bean
    @Primary
    Serializer serializer() {
        return Vocabulary.framework();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventNames names, PersonKeys keys) {
        return Vocabulary.events(names, keys);
    }

    @Bean
    @ConditionalOnMissingBean
    OwnConnections ownConnections(DataSource database) {
        return new OwnPostgres(database);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Signals signals(OwnConnections connections, StoreSettings settings) {
        return new Signals(new Bell(connections), settings.poll());
    }

    @Bean
    InstanceName instanceName() {
        return InstanceName.ofThisStart();
    }

    /// Counts in `huiyi.instances.died` the instances that this one found dead.
    @Bean
    @DependsOnDatabaseInitialization
    Liveness liveness(
            OwnConnections connections, InstanceName name, ObjectProvider<MeterRegistry> meters) {
        var died = registry(meters).counter("huiyi.instances.died");
        return new Liveness(connections, name, died::increment);
    }

    @Bean
    GroupAppend groupAppend(
            OwnConnections connections, ObjectProvider<MeterRegistry> meters, Signals signals) {
        var gauges = new AppendGauges(registry(meters));
        return new GroupAppend(connections, Limits.usual(), gauges, signals::committed);
    }

    @Bean
    HoleWatch holeWatch(
            DataSource database, ObjectProvider<MeterRegistry> meters, Signals signals) {
        return new HoleWatch(database, registry(meters), signals::wake);
    }

    private static MeterRegistry registry(ObjectProvider<MeterRegistry> meters) {
        return meters.getIfAvailable(SimpleMeterRegistry::new);
    }

    @Bean
    @DependsOnDatabaseInitialization
    PostgresStorage eventStorage(
            DataSource database,
            @Qualifier("eventSerializer") Serializer serializer,
            org.axonframework.config.Configuration axon,
            GroupAppend appends,
            HoleWatch holes,
            Signals signals) {
        var parts = PostgresStorage.parts();
        parts.eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(axon.upcasterChain());
        return parts.build(database, appends, holes, signals::wakes);
    }

    @Bean
    WokenSource wokenSource(EventStorageEngine storage, Signals signals) {
        return new WokenSource(storage, signals);
    }

    @Bean
    @ConditionalOnMissingBean
    Histories histories(EventStorageEngine storage, StoreSettings settings) {
        return Histories.remembered(storage, settings.rememberedEvents());
    }
}
