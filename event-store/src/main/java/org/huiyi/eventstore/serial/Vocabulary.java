package org.huiyi.eventstore.serial;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.keys.PersonKeys;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/// How events and Axon's own objects become JSON: fields that are not known are ignored, fields that are
/// missing are null or zero, sealed values carry their `kind`, personal text is sealed, and what follows
/// from the fields (`isLate()`) is not written beside them.
public final class Vocabulary {
    private Vocabulary() {}

    public static NamedEventSerializer events(EventNames names, PersonKeys keys) {
        return new NamedEventSerializer(
                names,
                Jackson3Serializer.builder()
                        .jsonMapperBuilderCustomizer(json -> {
                            tolerant(json);
                            json.changeDefaultVisibility(onlyWhatWasSaid ->
                                    onlyWhatWasSaid.withIsGetterVisibility(
                                            JsonAutoDetect.Visibility.NONE));
                            json.addModule(PersonalJson.stored(keys));
                        }));
    }

    /// For tokens and dead letters. Axon's default refuses the type property of its own replay token; the
    /// list of allowed types is Axon's tokens and ours, never every object.
    public static Jackson3Serializer framework() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(Vocabulary::tolerant)
                .build();
    }

    private static void tolerant(JsonMapper.Builder json) {
        json.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .polymorphicTypeValidator(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .allowIfSubType("org.huiyi.")
                                .build())
                .annotationIntrospector(SealedKinds.besideJackson());
    }
}
