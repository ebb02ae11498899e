package org.huiyi.notification.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.serial.NamedEventSerializer;
import org.huiyi.eventstore.serial.Vocabulary;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// Every event as it was ever stored must be readable for ever, and is written as it was approved. What is
/// written instead lies in `target/golden`.
class GoldenEventsTest {
    private static final Path APPROVED = Path.of("src/test/resources/golden");
    private static final Path WRITTEN = Path.of("target/golden");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final NamedEventSerializer serializer =
            Vocabulary.events(EventNames.of(NoticeEvent.class), new OpenKeys());

    static Stream<NoticeEvent> events() {
        return GoldenEvents.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_approved(NoticeEvent event) throws IOException {
        var stored = serializer.serialize(event, String.class);
        Files.createDirectories(WRITTEN);
        Files.writeString(
                WRITTEN.resolve(name(event, stored.getType())),
                JSON.writerWithDefaultPrettyPrinter()
                                .writeValueAsString(JSON.readTree(stored.getData()))
                        + "\n");
        assertThat(JSON.readTree(stored.getData()))
                .isEqualTo(JSON.readTree(approved(event, stored.getType())));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_approved_event_reads_as_what_it_was(NoticeEvent event) throws IOException {
        var type = serializer.typeForClass(event.getClass());
        var stored = new SimpleSerializedObject<>(approved(event, type), String.class, type);
        assertThat(serializer.<String, NoticeEvent>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void a_change_queued_before_differences_were_told_reads_without_one() throws IOException {
        var event = GoldenEvents.queued(GoldenEvents.change(null, null));
        var type = serializer.typeForClass(event.getClass());
        String before =
                Files.readString(APPROVED.resolve("notice.NoticeQueued.1.Change.plain.json"));
        var stored = new SimpleSerializedObject<>(before, String.class, type);
        assertThat(serializer.<String, NoticeEvent>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void a_convening_queued_before_it_said_who_comes_reads_without_it() throws IOException {
        var matter = (Matter.Convening) read("notice.NoticeQueued.1.Convening.plain.json");
        assertThat(matter.topics()).hasSize(2);
        assertThat(matter.purpose()).isNull();
        assertThat(matter.participants()).isNull();
    }

    @Test
    void what_was_queued_before_calendars_were_told_a_version_reads_without_one()
            throws IOException {
        var convening = (Matter.Convening) read("notice.NoticeQueued.1.Convening.unversioned.json");
        assertThat(convening.participants()).hasSize(2);
        assertThat(convening.entry()).isNull();
        assertThat(read("notice.NoticeQueued.1.Change.unversioned.json"))
                .isEqualTo(GoldenEvents.change(GoldenEvents.DIFFERENCE, null));
    }

    @Test
    void minutes_queued_before_they_had_editions_read_as_what_was_published() throws IOException {
        var matter = (Matter.Minutes) read("notice.NoticeQueued.1.Minutes.plain.json");
        assertThat(matter.isAmendment()).isFalse();
        assertThat(matter.points()).hasSize(1);
    }

    @Test
    void minutes_queued_before_they_told_the_course_of_the_meeting_read_without_it()
            throws IOException {
        var matter = (Matter.Minutes) read("notice.NoticeQueued.1.Minutes.amended.json");
        assertThat(matter.isAmendment()).isTrue();
        assertThat(matter.record()).isNull();
    }

    @Test
    void what_was_queued_before_sessions_had_minutes_reads_as_of_the_whole_meeting()
            throws IOException {
        var minutes = (Matter.Minutes) read("notice.NoticeQueued.1.Minutes.whole.json");
        var news = (Matter.MinutesNews) read("notice.NoticeQueued.1.MinutesNews.whole.json");
        var overdue =
                (Matter.MinutesOverdue) read("notice.NoticeQueued.1.MinutesOverdue.whole.json");
        assertThat(minutes.record()).isNotNull();
        assertThat(minutes.session()).isNull();
        assertThat(news.session()).isNull();
        assertThat(overdue.session()).isNull();
    }

    @Test
    void what_was_queued_of_actions_before_zones_were_told_reads_without_one() throws IOException {
        var assigned =
                (Matter.ActionAssigned) read("notice.NoticeQueued.1.ActionAssigned.unzoned.json");
        var news = (Matter.ActionNews) read("notice.NoticeQueued.1.ActionNews.unzoned.json");
        assertThat(assigned.zone()).isNull();
        assertThat(news.zone()).isNull();
        assertThat(news.since()).isNull();
    }

    private Matter read(String file) throws IOException {
        var type = serializer.typeForClass(NoticeEvent.NoticeQueued.class);
        String before = Files.readString(APPROVED.resolve(file));
        NoticeEvent read =
                serializer.deserialize(new SimpleSerializedObject<>(before, String.class, type));
        return ((NoticeEvent.NoticeQueued) read).message().matter();
    }

    @Test
    void no_event_is_forgotten() {
        assertThat(events().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(NoticeEvent.class.getPermittedSubclasses());
        assertThat(GoldenEvents.matters().map(Object::getClass))
                .containsExactlyInAnyOrder(Matter.class.getPermittedSubclasses());
    }

    private static String approved(NoticeEvent event, SerializedType type) throws IOException {
        Path file = APPROVED.resolve(name(event, type));
        return Files.exists(file) ? Files.readString(file, UTF_8) : "null";
    }

    private static String name(NoticeEvent event, SerializedType type) {
        String kind =
                switch (event) {
                    case NoticeEvent.NoticeQueued e -> "." + e.routing().kind();
                    case NoticeEvent.NoticeBounced e when e.cause() == Cause.RETURNED ->
                            ".returned";
                    default -> "";
                };
        return type.getName() + "." + type.getRevision() + kind + ".json";
    }
}
