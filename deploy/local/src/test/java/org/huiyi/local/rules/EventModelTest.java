package org.huiyi.local.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.houserules.EventPage;
import org.junit.jupiter.api.Test;

/// The page is written anew by `mvn verify -Drules.write=true`.
class EventModelTest {
    private static final Path TOP = Path.of("../..").toAbsolutePath().normalize();
    private static final Path PAGE = TOP.resolve("docs/event-model.md");

    @Test
    void the_page_of_events_says_what_the_code_says() throws IOException {
        var page = EventPage.in(classes());
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    private static List<Path> classes() {
        return Stream.of("meeting-service", "action-service", "notification-service", "contracts")
                .map(module -> TOP.resolve(module).resolve("target/classes"))
                .peek(folder -> assertThat(folder).isDirectory())
                .toList();
    }
}
