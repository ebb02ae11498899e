package org.huiyi.eventstore.wiring;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Values that the libraries behind the store must not keep by default; anything set elsewhere wins.
///
/// Axon's timeouts take a stack trace per handler; its update check calls home. db-scheduler polls every
/// 10 s and takes half an hour to notice a dead instance. A pooled connection waits for ever for a database
/// that is gone: the server gives a statement up after two minutes, and the socket a little later, so that it is
/// the server that says so. Contents go in and out in pieces, each far below that; whoever waits longer for
/// somebody's upload of the same content is told to come again. The store, the bridge and a service each count
/// their migrations from a number of their own, so a new one of the store comes after older ones of a service.
public final class StoreDefaults implements EnvironmentPostProcessor {
    private static final Map<String, Object> VALUES =
            Map.ofEntries(
                    Map.entry("axon.timeout.enabled", "false"),
                    Map.entry("axon.update-check.disabled", "true"),
                    Map.entry("db-scheduler.polling-interval", "200ms"),
                    Map.entry("db-scheduler.heartbeat-interval", "1s"),
                    Map.entry("db-scheduler.missed-heartbeats-limit", "10"),
                    Map.entry("db-scheduler.immediate-execution-enabled", "true"),
                    Map.entry("db-scheduler.delay-startup-until-context-ready", "true"),
                    Map.entry("db-scheduler.shutdown-max-wait", "5s"),
                    Map.entry(
                            "spring.datasource.hikari.connection-init-sql",
                            "set statement_timeout = '120s'"),
                    Map.entry(
                            "spring.datasource.hikari.data-source-properties.socketTimeout", "150"),
                    Map.entry(
                            "spring.datasource.hikari.data-source-properties.tcpKeepAlive", "true"),
                    Map.entry("spring.flyway.out-of-order", "true"),
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
