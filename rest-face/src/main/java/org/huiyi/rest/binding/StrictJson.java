package org.huiyi.rest.binding;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/// JSON of the face: what is not exactly what the contract says is refused, nothing is guessed. Stored
/// events and messages are read by mappers of their own, which forgive.
public final class StrictJson {
    private StrictJson() {}

    /// Answers carry a record's components; what a record derives by `is...` is for code.
    public static JsonMapper of(JsonMapper mapper) {
        JsonMapper.Builder strict = mapper.rebuild();
        reading(strict);
        coercions(strict);
        strict.disable(
                DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS,
                DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        strict.changeDefaultVisibility(
                fields -> fields.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE));
        return strict.addModule(scalars()).build();
    }

    private static void reading(JsonMapper.Builder strict) {
        strict.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL));
    }

    private static void coercions(JsonMapper.Builder strict) {
        strict.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(
                        all -> all.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Enum,
                        all ->
                                all.setCoercion(
                                        CoercionInputShape.EmptyString, CoercionAction.Fail));
    }

    private static SimpleModule scalars() {
        return new SimpleModule("strict-scalars")
                .addDeserializer(String.class, new StrictScalar<>(String.class, Scalars::text))
                .addDeserializer(Instant.class, new StrictScalar<>(Instant.class, Scalars::instant))
                .addDeserializer(
                        Duration.class, new StrictScalar<>(Duration.class, Duration::parse))
                .addDeserializer(ZoneId.class, new StrictScalar<>(ZoneId.class, Scalars::zone));
    }
}
