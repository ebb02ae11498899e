package org.huiyi.rest.wiring;

import java.util.List;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.huiyi.rest.Acts;
import org.huiyi.rest.binding.CallerArgument;
import org.huiyi.rest.binding.ConditionsArgument;
import org.huiyi.rest.binding.JsonParts;
import org.huiyi.rest.binding.KnownParameters;
import org.huiyi.rest.binding.PagingArgument;
import org.huiyi.rest.binding.ScopedEndpoints;
import org.huiyi.rest.binding.StrictBodies;
import org.huiyi.rest.binding.StrictJson;
import org.huiyi.rest.binding.StrictParameters;
import org.huiyi.rest.binding.ZoneParameters;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.databind.json.JsonMapper;

/// How requests become arguments.
@Configuration(proxyBeanMethods = false)
class Binding {
    @Bean
    WebMvcRegistrations scopedEndpoints() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new ScopedEndpoints();
            }
        };
    }

    @Bean
    WebMvcConfigurer faceArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
                resolvers.add(new ConditionsArgument());
                resolvers.add(new PagingArgument());
            }

            @Override
            public void addFormatters(FormatterRegistry formats) {
                StrictParameters.addTo(formats);
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new KnownParameters());
            }
        };
    }

    @Bean
    ZoneParameters zoneParameters() {
        return new ZoneParameters();
    }

    /// A body's `@PastOrPresent` is judged as `Acts` does.
    @Bean
    ValidationConfigurationCustomizer toleranceOfClocks() {
        return validation ->
                validation.addProperty(
                        BaseHibernateValidatorConfiguration.TEMPORAL_VALIDATION_TOLERANCE,
                        Long.toString(Acts.TOLERANCE.toMillis()));
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer strictJson(JsonMapper json, FaceSettings settings) {
        JsonMapper mapper = StrictJson.of(json);
        var strict = new StrictBodies(mapper);
        var parts = new JsonParts(mapper, (int) settings.maxBody().toBytes());
        return converters -> converters.withJsonConverter(strict).addCustomConverter(parts);
    }
}
