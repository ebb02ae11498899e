package org.huiyi.bridge.schema;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// JSON Schemas (2020-12) of wire records. Every field is there, null where it may be; more fields may come, so
/// they are not forbidden.
public final class RecordSchemas {
    private final String place;
    private final PublicRecords records;
    private final SchemaGenerator generator;

    /// @param place what a type is appended to in `ce_dataschema`, and so becomes its schema's `$id`
    public RecordSchemas(String place, PublicRecords records) {
        this.place = place;
        this.records = records;
        var settings =
                new SchemaGeneratorConfigBuilder(
                                SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.INLINE_ALL_SCHEMAS);
        settings.forFields()
                .withNullableCheck(RecordSchemas::isNullable)
                .withRequiredCheck(_ -> true);
        this.generator = new SchemaGenerator(settings.build());
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /// The schema of one of the types that are announced.
    public ObjectNode of(String type) {
        ObjectNode schema = generator.generateSchema(records.types().get(type));
        return schema.put("$id", place + type).put("title", type);
    }
}
