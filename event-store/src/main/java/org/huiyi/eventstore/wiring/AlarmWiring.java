package org.huiyi.eventstore.wiring;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.Optional;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.serialization.Serializer;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.alarms.Firings;
import org.huiyi.eventstore.alarms.FreshAggregates;
import org.huiyi.eventstore.liveness.InstanceName;
import org.huiyi.eventstore.watch.CommonClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;

/// Alarms on db-scheduler. A firing runs without a transaction, like a command.
@AutoConfiguration(
        after = StorageWiring.class,
        beforeName = {
            "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonDbSchedulerAutoConfiguration"
        })
@ConditionalOnBean(EventNames.class)
public class AlarmWiring {
    /// By this the scheduler polls, waits and beats: a step of this service's clock makes it neither ring ahead
    /// of time, nor wait for ever, nor take another instance for dead.
    @Bean
    com.github.kagkarlsson.scheduler.Clock alarmClock(CommonClock clock) {
        return clock::estimate;
    }

    /// Alarms are picked by the name under which this instance is seen to live, and no more of them when it leaves.
    @Bean
    @DependsOn("liveness")
    DbSchedulerCustomizer pickedByThisInstance(InstanceName name) {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<SchedulerName> schedulerName() {
                return Optional.of(new SchedulerName.Fixed(name.text()));
            }
        };
    }

    @Bean
    @Qualifier("deadlineDetailsTask")
    Task<DbSchedulerBinaryDeadlineDetails> firings(
            ObjectProvider<DbSchedulerDeadlineManager> manager) {
        return Firings.task(manager::getObject);
    }

    @Bean
    @ConditionalOnMissingBean(DeadlineManager.class)
    DbSchedulerDeadlineManager deadlineManager(
            Scheduler scheduler,
            org.axonframework.config.Configuration axon,
            Cache aggregateCache,
            @Qualifier("eventSerializer") Serializer serializer) {
        var scopes = new ConfigurationScopeAwareProvider(axon);
        return DbSchedulerDeadlineManager.builder()
                .scheduler(scheduler)
                .scopeAwareProvider(new FreshAggregates(scopes, aggregateCache))
                .serializer(serializer)
                .startScheduler(false)
                .stopScheduler(false)
                .build();
    }
}
