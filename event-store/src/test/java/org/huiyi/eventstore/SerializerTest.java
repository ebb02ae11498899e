package org.huiyi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.eventstore.serial.UnknownEventName;
import org.huiyi.eventstore.tally.TallyEvent.Counted;
import org.huiyi.eventstore.tally.TallyEvent.Mark;
import org.huiyi.eventstore.tally.TallyEvent.TallyDescribed;
import org.huiyi.eventstore.tally.TallyEvent.TallyOpened;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class SerializerTest extends StoreTest {
    @Autowired
    @Qualifier("eventSerializer")
    Serializer serializer;

    private Object read(String name, String json) {
        return serializer.deserialize(new SimpleSerializedObject<>(json, String.class, name, "1"));
    }

    @Test
    void an_event_is_stored_under_its_logical_name_and_revision() {
        var stored = serializer.serialize(new Counted("t", 1), String.class);

        assertThat(stored.getType().getName()).isEqualTo("tally.Counted");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(serializer.typeForClass(TallyDescribed.class).getRevision()).isEqualTo("2");
        assertThat(stored.getData()).isEqualTo("{\"aggregateId\":\"t\",\"step\":1}");
    }

    @Test
    void sealed_values_and_instants_come_back_as_they_were() {
        var described =
                new TallyDescribed(
                        "t",
                        Personal.of("ann", "text"),
                        List.of(new Mark.Round(1), new Mark.Star()));
        var opened = new TallyOpened("t", Instant.parse("2026-11-23T08:00:00.000001Z"));

        assertThat((Object) serializer.deserialize(serializer.serialize(described, String.class)))
                .isEqualTo(described);
        assertThat((Object) serializer.deserialize(serializer.serialize(opened, String.class)))
                .isEqualTo(opened);
    }

    @Test
    void a_name_of_a_newer_release_stops_the_reader() {
        assertThat(catchThrowable(() -> read("tally.CountedTwice", "{}")))
                .isInstanceOf(UnknownEventName.class);
    }

    @Test
    void fields_of_a_newer_release_are_ignored_and_missing_ones_are_empty() {
        assertThat(read("tally.Counted", "{\"aggregateId\":\"t\",\"mood\":\"good\"}"))
                .isEqualTo(new Counted("t", 0));
    }
}
