package org.huiyi.eventstore.serial;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/// Writes which case of a sealed interface a value is, as `kind`, so that the domain needs no annotations.
public final class SealedKinds extends NopAnnotationIntrospector {
    private static final JsonTypeInfo.Value KIND =
            JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.SIMPLE_NAME,
                    JsonTypeInfo.As.PROPERTY,
                    "kind",
                    null,
                    false,
                    false);

    private SealedKinds() {}

    static AnnotationIntrospector besideJackson() {
        return AnnotationIntrospector.pair(new SealedKinds(), new JacksonAnnotationIntrospector());
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
            MapperConfig<?> config, Annotated annotated) {
        Class<?> type = annotated.getRawType();
        return type.isInterface() && type.isSealed() ? KIND : null;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
