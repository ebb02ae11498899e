package org.huiyi.bridge.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Event;
import org.huiyi.eventstore.EventNames;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordSchemasTest {
    private static final EventNames NAMES = EventNames.of(Called.class);

    sealed interface Called extends Event {}

    record Rung(String aggregateId, String sequenceKey) implements Called {}

    sealed interface Public {}

    record RungV1(String id, @Nullable String by, Instant at, List<String> heardBy, int n)
            implements Public {}

    record AnsweredV2(String id) implements Public {}

    record Nameless(String id) {}

    @Test
    void a_record_is_named_as_the_event_it_tells_of_or_by_the_room() {
        var records = PublicRecords.of("bells", "bell", NAMES, Public.class);
        assertThat(records.types())
                .containsOnlyKeys("bell.Answered.v2", "schema.Rung.v1")
                .containsEntry("schema.Rung.v1", RungV1.class);
    }

    @Test
    void a_record_without_a_version_is_not_announced() {
        assertThatThrownBy(() -> PublicRecords.of("bells", "bell", NAMES, Nameless.class))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_schema_says_what_may_be_null_and_what_is_a_time() {
        var records = PublicRecords.of("bells", "bell", NAMES, Public.class);
        var schema = new RecordSchemas("urn:x:", records).of("schema.Rung.v1");
        assertThat(schema.at("/$id").asString()).isEqualTo("urn:x:schema.Rung.v1");
        assertThat(schema.at("/required").size()).isEqualTo(5);
        assertThat(schema.at("/properties/by/type").toString()).contains("string", "null");
        assertThat(schema.at("/properties/id/type").asString()).isEqualTo("string");
        assertThat(schema.at("/properties/at/format").asString()).isEqualTo("date-time");
        assertThat(schema.at("/properties/heardBy/items/type").asString()).isEqualTo("string");
    }
}
