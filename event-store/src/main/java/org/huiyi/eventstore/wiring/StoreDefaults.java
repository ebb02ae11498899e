package org.huiyi.eventstore.wiring;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Values that the libraries behind the store must not keep by default; anything set elsewhere wins.
///
/// Axon's timeouts take a stack trace per handler; its update check calls home. db-scheduler polls every
/// 10 s and takes half an hour to notice a dead instance.
public final class StoreDefaults implements EnvironmentPostProcessor {
    private static final Map<String, Object> VALUES =
            Map.of(
                    "axon.timeout.enabled", "false",
                    "axon.update-check.disabled", "true",
                    "db-scheduler.polling-interval", "500ms",
                    "db-scheduler.heartbeat-interval", "1s",
                    "db-scheduler.missed-heartbeats-limit", "4",
                    "db-scheduler.immediate-execution-enabled", "true",
                    "db-scheduler.delay-startup-until-context-ready", "true",
                    "db-scheduler.shutdown-max-wait", "5s",
                    "management.endpoint.health.probes.enabled", "true",
                    "management.endpoint.health.group.readiness.include",
                            "readinessState,databaseClock");

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("huiyi store", VALUES));
    }
}
