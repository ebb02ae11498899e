package org.huiyi.rest.wiring;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.huiyi.rest.entrance.BodyLimit;
import org.huiyi.rest.entrance.Callers;
import org.huiyi.rest.entrance.EveryAnswer;
import org.huiyi.rest.entrance.Pace;
import org.huiyi.rest.entrance.PacedCallers;
import org.huiyi.rest.entrance.SignIn;
import org.huiyi.rest.entrance.Tokens;
import org.huiyi.rest.problem.ProblemPrinter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/// What stands before the endpoints, outermost first: every answer, tokens, pace, body.
@Configuration(proxyBeanMethods = false)
class Entrance {
    private static final String[] OPEN = {
        "/actuator/health",
        "/actuator/health/**",
        "/actuator/prometheus",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/swagger-ui.html",
        "/swagger-ui/**",
        "/v1/asyncapi",
        "/v1/schemas/*"
    };
    private static final int BEHIND_SECURITY = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10;

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:http://localhost:9000}")
                    String issuer,
            FaceSettings settings) {
        return Tokens.decoder(
                issuer, settings.audience(), settings.notBefore(), settings.claims().claims());
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain faceSecurity(
            HttpSecurity http, FaceSettings settings, ProblemPrinter printer) {
        var signIn = new SignIn(printer);
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers ->
                        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(paths ->
                        paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers(settings.open().toArray(String[]::new))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(e -> e.authenticationEntryPoint(signIn))
                .oauth2ResourceServer(tokens ->
                        tokens.authenticationEntryPoint(signIn)
                                .jwt(jwt ->
                                        jwt.jwtAuthenticationConverter(
                                                new Callers(settings.claims().claims()))))
                .build();
    }

    /// Scopes of policies contain a slash, which callers may send encoded; text never contains NUL.
    @Bean
    @ConditionalOnMissingBean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    @ConditionalOnMissingBean
    RequestRejectedHandler rejectedRequests(ProblemPrinter printer) {
        return (request, response, failure) -> printer.print(failure, request, response);
    }

    @Bean
    FilterRegistrationBean<EveryAnswer> everyAnswer(ProblemPrinter printer) {
        return at(Ordered.HIGHEST_PRECEDENCE, new EveryAnswer(printer));
    }

    @Bean
    FilterRegistrationBean<PacedCallers> pacedCallers(FaceSettings settings) {
        var pace = new Pace(settings.pace().perSecond(), settings.pace().burst(), System::nanoTime);
        return at(BEHIND_SECURITY, new PacedCallers(pace));
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(FaceSettings settings) {
        return at(BEHIND_SECURITY + 1, new BodyLimit((int) settings.maxBody().toBytes()));
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
