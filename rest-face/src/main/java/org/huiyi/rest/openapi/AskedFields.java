package org.huiyi.rest.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.rest.Asked;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.PropertyCustomizer;

/// What a rule asks for is required, and says by which rule it is missed.
public final class AskedFields implements PropertyCustomizer {
    @Override
    public Schema<?> customize(Schema property, AnnotatedType type) {
        asked(type.getCtxAnnotations()).forEach(asked -> require(property, type, asked));
        return property;
    }

    private static void require(Schema<?> property, AnnotatedType type, Asked asked) {
        if (type.getParent() != null) {
            type.getParent().addRequiredItem(type.getPropertyName());
        }
        String rules =
                Arrays.stream(asked.value()).map(Enum::name).collect(Collectors.joining(", "));
        property.setDescription("Missing, it is missed by " + rules + " (422).");
    }

    private static Stream<Asked> asked(Annotation @Nullable [] annotations) {
        return annotations == null
                ? Stream.of()
                : Arrays.stream(annotations)
                        .filter(Asked.class::isInstance)
                        .map(Asked.class::cast)
                        .limit(1);
    }
}
