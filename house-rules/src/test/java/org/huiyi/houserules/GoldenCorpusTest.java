package org.huiyi.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyi.eventstore.EventNames;
import org.huiyi.houserules.planted.minutes.PlantedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenCorpusTest {
    private static final String FILE = "minutes.MinutesPlanted.1.json";

    private final GoldenCorpus corpus = GoldenCorpus.of(EventNames.of(PlantedEvent.class));

    @TempDir Path folder;

    @AfterEach
    void read_only_again() {
        System.clearProperty("huiyi.golden");
    }

    private void write() {
        System.setProperty("huiyi.golden", "write");
        assertThat(corpus.faults(folder)).isEmpty();
        System.clearProperty("huiyi.golden");
    }

    @Test
    void an_event_without_a_golden_file_is_a_fault() {
        assertThat(corpus.faults(folder)).hasSize(1);
    }

    @Test
    void what_was_written_once_still_reads() throws IOException {
        write();

        assertThat(corpus.faults(folder)).isEmpty();
        assertThat(Files.readString(folder.resolve(FILE)))
                .contains("\"kind\":\"Point\"", "\"sealed\":\"personal text\"");
    }

    @Test
    void a_stored_field_that_is_no_longer_read_is_a_fault() throws IOException {
        write();
        Path file = folder.resolve(FILE);
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{\"mood\":\"good\","));

        assertThat(corpus.faults(folder)).hasSize(1);
    }

    @Test
    void a_stored_event_that_nobody_knows_any_more_is_a_fault() throws IOException {
        write();
        Files.writeString(folder.resolve("minutes.MinutesForgotten.1.json"), "{}");

        assertThat(corpus.faults(folder)).hasSize(1);
    }
}
