package org.huiyi.meeting.wiring;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ComposedSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import java.util.List;
import org.huiyi.meeting.read.minutes.Listed;
import org.huiyi.meeting.write.ListOrNone;
import org.jspecify.annotations.Nullable;

/// Publishes what callers write and read: a list, or the word `none`.
final class ListOrNoneSchema implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        var asked = Json31.mapper().constructType(type.getType());
        if (asked == null || !isListOrNone(asked)) {
            return others.hasNext() ? others.next().resolve(type, context, others) : null;
        }
        var entry = new AnnotatedType(asked.containedType(0)).resolveAsRef(true);
        var none = new StringSchema();
        none.setEnum(List.of("none"));
        return new ComposedSchema()
                .addOneOfItem(new ArraySchema().items(context.resolve(entry)))
                .addOneOfItem(none);
    }

    private static boolean isListOrNone(JavaType type) {
        return type.isTypeOrSubTypeOf(ListOrNone.class) || type.isTypeOrSubTypeOf(Listed.class);
    }
}
