package org.huiyi.notification.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.huiyi.eventstore.EventNames;
import org.huiyi.houserules.GoldenCorpus;
import org.junit.jupiter.api.Test;

/// What was ever stored is read by every build.
class GoldenConfidentialityTest {
    @Test
    void every_event_ever_stored_is_read() {
        var corpus = GoldenCorpus.of(EventNames.of(ConfidentialityEvent.class));
        assertThat(corpus.faults(Path.of("src/test/resources/golden/confidentiality"))).isEmpty();
    }
}
