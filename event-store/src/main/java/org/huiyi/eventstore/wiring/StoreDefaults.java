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
            Map.ofEntries(
                    Map.entry("axon.timeout.enabled", "false"),
                    Map.entry("axon.update-check.disabled", "true"),
                    Map.entry("db-scheduler.polling-interval", "500ms"),
                    Map.entry("db-scheduler.heartbeat-interval", "1s"),
                    Map.entry("db-scheduler.missed-heartbeats-limit", "4"),
                    Map.entry("db-scheduler.immediate-execution-enabled", "true"),
                    Map.entry("db-scheduler.delay-startup-until-context-ready", "true"),
                    Map.entry("db-scheduler.shutdown-max-wait", "5s"),
                    Map.entry("management.endpoint.health.probes.enabled", "true"),
                    Map.entry("management.endpoint.health.validate-group-membership", "false"),
                    Map.entry(
                            "management.endpoint.health.group.readiness.include",
                            "readinessState,databaseClock"));

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("huiyi store", VALUES));
    }
}
