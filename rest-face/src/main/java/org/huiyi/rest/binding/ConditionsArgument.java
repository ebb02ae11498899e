package org.huiyi.rest.binding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Conditions.Expected;
import org.huiyi.rest.IfMatch;
import org.huiyi.rest.MalformedException;
import org.huiyi.rest.entrance.EveryAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Fills `Conditions` parameters from `Idempotency-Key`, `If-Match`, `?dryRun=` and the correlation id.
public final class ConditionsArgument implements HandlerMethodArgumentResolver {
    private static final String KEY = "Idempotency-Key";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Conditions.class;
    }

    @Override
    public Conditions resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var request = (HttpServletRequest) web.getNativeRequest();
        String key = key(request);
        return new Conditions(
                key,
                key == null ? null : Fingerprint.of(request),
                expected(request, parameter.getParameterAnnotation(IfMatch.class)),
                dryRun(request),
                EveryAnswer.correlationOf(request),
                null);
    }

    private static @Nullable String key(HttpServletRequest request) {
        List<String> keys = Collections.list(request.getHeaders(KEY));
        if (keys.isEmpty()) {
            return null;
        }
        String key = keys.getFirst();
        if (keys.size() > 1 || key.isBlank() || key.length() > 255) {
            throw new MalformedException(KEY, "idempotency-key");
        }
        return key;
    }

    private static Expected expected(HttpServletRequest request, @Nullable IfMatch asked) {
        List<String> headers = Collections.list(request.getHeaders("If-Match"));
        return headers.isEmpty()
                ? withoutHeader(asked)
                : EntityTags.expected(headers, asked != null);
    }

    /// Where it is asked for and may be absent, its absence says that there is nothing yet.
    private static Expected withoutHeader(@Nullable IfMatch asked) {
        if (asked == null) {
            return new Expected.Any();
        }
        return asked.required() ? new Expected.Missing() : new Expected.Exactly(0);
    }

    private static boolean dryRun(HttpServletRequest request) {
        return switch (request.getParameter("dryRun")) {
            case null -> false;
            case "false" -> false;
            case "true" -> true;
            default -> throw new MalformedException("dryRun", "format");
        };
    }
}
