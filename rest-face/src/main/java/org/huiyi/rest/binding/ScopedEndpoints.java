package org.huiyi.rest.binding;

import java.util.Arrays;
import org.huiyi.rest.Scope;
import org.huiyi.rest.ScopeMissingException;
import org.huiyi.rest.entrance.Callers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/// Asks for an endpoint's `Scope` between reading its arguments and running it: the one moment that puts
/// 403 after 400 and before everything the endpoint may find out.
public final class ScopedEndpoints extends RequestMappingHandlerAdapter {
    @Override
    protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod endpoint) {
        return new Scoped(endpoint);
    }

    /// The method's own scope, else its class's.
    public static @Nullable Scope scopeOf(HandlerMethod endpoint) {
        Scope own = endpoint.getMethodAnnotation(Scope.class);
        return own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), Scope.class);
    }

    private static final class Scoped extends ServletInvocableHandlerMethod {
        private final @Nullable Scope scope;

        Scoped(HandlerMethod endpoint) {
            super(endpoint);
            this.scope = scopeOf(endpoint);
        }

        @Override
        protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
            if (scope != null && Arrays.stream(scope.value()).noneMatch(Callers.current()::has)) {
                throw new ScopeMissingException(scope.value());
            }
            return super.doInvoke(arguments);
        }
    }
}
