package org.huiyi.rest.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;

/// Nested records are named with their endpoint (`ScheduleMeetingBody`), since every endpoint has a `Body`.
public final class SchemaNames extends TypeNameResolver {
    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? plain(type) : getNameOfClass(outer) + type.getSimpleName();
    }

    static String plain(Class<?> type) {
        return type.getSimpleName().replaceFirst("(?<=.)Endpoints?$", "");
    }
}
