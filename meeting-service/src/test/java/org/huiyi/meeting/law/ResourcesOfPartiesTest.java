package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.meeting.law.PreparationRefusal.ResourceUnclear;
import org.huiyi.meeting.meeting.ResourceRequest;
import org.huiyi.meeting.meeting.ResourceRequest.Commitment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R40: "协调各参与方资源" - requests are answered, and what is unmet is remarked at the start.
class ResourcesOfPartiesTest {
    private static final Instant NEEDED = START.minusSeconds(3600);

    @ParameterizedTest(name = "committed {0}, {1} after it was needed: {2}")
    @CsvSource({"true, PT0S, ''", "true, PT1S, resource-late", "false, PT-1H, resource-declined"})
    void a_late_or_missing_commitment_is_remarked(
            boolean committed, java.time.Duration after, String code) {
        assertThat(ResourcesOfParties.remarksOnAnswer(request(null), committed, NEEDED.plus(after)))
                .extracting(Finding::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void what_is_unanswered_or_declined_is_unmet() {
        var unanswered = request(null);
        var declined = request(new Commitment(false, null, NOTIFIED));
        var committed = request(new Commitment(true, null, NOTIFIED));
        assertThat(ResourcesOfParties.remarksOnStart(List.of(unanswered, declined, committed)))
                .hasSize(2);
    }

    @Test
    void a_request_names_a_thing_and_a_time_to_come() {
        assertThat(ResourcesOfParties.bars("Projector", NEEDED, NOTIFIED)).isEmpty();
        assertThat(ResourcesOfParties.bars(" ", NOTIFIED, NEEDED))
                .containsExactly(new ResourceUnclear("resource"), new ResourceUnclear("neededBy"));
    }

    private static ResourceRequest request(Commitment answer) {
        return new ResourceRequest(1, "globex", "Projector", NEEDED, answer);
    }
}
