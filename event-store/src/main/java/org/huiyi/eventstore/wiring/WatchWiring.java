package org.huiyi.eventstore.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.ParkedEvents;
import org.huiyi.eventstore.watch.DatabaseClock;
import org.huiyi.eventstore.watch.DatabaseClockHealth;
import org.huiyi.eventstore.watch.FollowerGauges;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What operators see of the store.
@AutoConfiguration(
        after = {StorageWiring.class, ProcessorWiring.class},
        afterName =
                "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnBean(EventNames.class)
public class WatchWiring {
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HealthIndicator.class)
    static class HealthWiring {
        @Bean
        DatabaseClockHealth databaseClockHealthIndicator(DatabaseClock clock) {
            return new DatabaseClockHealth(clock);
        }
    }

    /// Once everything has started, so that every follower is known.
    @Bean
    @ConditionalOnBean(MeterRegistry.class)
    ApplicationListener<ApplicationReadyEvent> followerGauges(
            MeterRegistry registry,
            DataSource database,
            ParkedEvents parked,
            EventProcessingConfiguration processing) {
        var gauges = new FollowerGauges(registry, JdbcClient.create(database), parked);
        return _ -> gauges.register(processing);
    }
}
