package org.huiyi.eventstore.wiring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/// A thread for everything that runs every so often, so that the sweepers of due times never wait for what is
/// slow. With virtual threads Boot's own scheduler ignores its pool size and runs all that has a fixed delay on
/// one single thread.
@AutoConfiguration(before = TaskSchedulingAutoConfiguration.class)
public class ScheduleWiring {
    /// More than any service has such work.
    private static final int THREADS = 8;

    @Bean
    @ConditionalOnMissingBean(TaskScheduler.class)
    ThreadPoolTaskScheduler taskScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(THREADS);
        scheduler.setThreadNamePrefix("schedule-");
        scheduler.setDaemon(true);
        return scheduler;
    }
}
