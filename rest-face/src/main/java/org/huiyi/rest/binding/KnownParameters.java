package org.huiyi.rest.binding;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.eventstore.Conditions;
import org.huiyi.rest.MalformedException;
import org.huiyi.rest.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// A query parameter that nobody reads is a mistake its caller should hear of: 400. Operations without a
/// scope are not ours and left alone.
public final class KnownParameters implements HandlerInterceptor {
    private final DefaultParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();
    private final ConcurrentHashMap<Object, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query != null
                && handler instanceof HandlerMethod endpoint
                && ScopedEndpoints.scopeOf(endpoint) != null) {
            refuseUnknown(query, known.computeIfAbsent(endpoint.getMethod(), _ -> of(endpoint)));
        }
        return true;
    }

    private static void refuseUnknown(String query, Set<String> known) {
        Stream.of(query.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> decoded(part.split("=", 2)[0]))
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new MalformedException(name, "unknown-parameter");
                });
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    private Set<String> of(HandlerMethod endpoint) {
        return Stream.of(endpoint.getMethodParameters())
                .flatMap(this::namesOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> namesOf(MethodParameter parameter) {
        if (parameter.getParameterType() == Paging.class) {
            return Stream.of("limit", "cursor");
        }
        if (parameter.getParameterType() == Conditions.class) {
            return Stream.of("dryRun");
        }
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        return asked == null ? Stream.of() : Stream.of(nameOf(asked, parameter));
    }

    private String nameOf(RequestParam asked, MethodParameter parameter) {
        parameter.initParameterNameDiscovery(names);
        return List.of(asked.name(), asked.value()).stream()
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() ->
                        Objects.requireNonNull((@Nullable String) parameter.getParameterName()));
    }
}
