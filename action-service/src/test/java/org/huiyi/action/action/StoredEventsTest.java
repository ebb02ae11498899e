package org.huiyi.action.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.axonframework.serialization.SimpleSerializedObject;
import org.huiyi.action.action.ActionEvent.ProgressChecked;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.serial.NamedEventSerializer;
import org.huiyi.eventstore.serial.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// The stored form of every event ever released is read by every build, and written as it was.
class StoredEventsTest {
    private static final EventNames NAMES = EventNames.of(ActionEvent.class);
    private static final NamedEventSerializer STORE = Vocabulary.events(NAMES, new GlassKeys());

    static List<ActionEvent> events() {
        return List.of(
                Specs.ASSIGNED,
                Specs.ACCEPTED,
                Specs.CONTESTED,
                Specs.REPORTED,
                new ProgressChecked(
                        Samples.ID,
                        Samples.MEETING,
                        Personal.of("acme.organiser", "on its way"),
                        Samples.days(2)),
                Specs.EXTENDED,
                Specs.COMPLETED,
                Specs.RETURNED,
                Specs.OVERDUE);
    }

    @Test
    void every_event_has_a_golden_form() {
        assertThat(events())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.<Class<?>>asList(ActionEvent.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_ever(ActionEvent event) throws IOException {
        var json = JsonMapper.shared();
        String written = STORE.serialize(event, String.class).getData();
        assertThat(json.readTree(written)).isEqualTo(json.readTree(golden(event)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_stored_event_means_what_it_meant(ActionEvent event) throws IOException {
        var stored =
                new SimpleSerializedObject<>(
                        golden(event), String.class, STORE.typeForClass(event.getClass()));
        assertThat(STORE.<String, Object>deserialize(stored)).isEqualTo(event);
    }

    private static String golden(ActionEvent event) throws IOException {
        String name = NAMES.nameOf(event.getClass()).orElseThrow();
        int revision = EventNames.revisionOf(event.getClass());
        return Files.readString(
                Path.of("src/test/resources/golden/%s.%d.json".formatted(name, revision)), UTF_8);
    }
}
