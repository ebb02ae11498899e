package org.huiyi.rest.wiring;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Settings that every service of the house shares; its own configuration comes before them.
public final class FaceDefaults implements EnvironmentPostProcessor {
    private static final Map<String, Object> DEFAULTS =
            Map.ofEntries(
                    Map.entry("spring.web.error.include-stacktrace", "never"),
                    Map.entry("spring.web.error.include-message", "never"),
                    Map.entry("spring.web.error.whitelabel.enabled", "false"),
                    Map.entry("server.error.include-stacktrace", "never"),
                    Map.entry("server.error.whitelabel.enabled", "false"),
                    Map.entry("server.tomcat.max-swallow-size", "64MB"),
                    Map.entry("springdoc.api-docs.version", "openapi_3_1"),
                    Map.entry("springdoc.writer-with-order-by-keys", "true"),
                    Map.entry("springdoc.override-with-generic-response", "false"),
                    Map.entry("springdoc.default-produces-media-type", "application/json"),
                    Map.entry("springdoc.swagger-ui.path", "/swagger-ui.html"));

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("face", DEFAULTS));
    }
}
