package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PreparationRefusal.ResourceUnclear;
import org.huiyi.meeting.meeting.Clash;
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

    @ParameterizedTest(name = "another meeting, tentative {0} -> {1}")
    @CsvSource({"false, FLAG, booked-elsewhere", "true, GUIDE, wanted-elsewhere"})
    void what_another_meeting_has_at_the_same_time_is_remarked(
            boolean tentative, Mode mode, String code) {
        var clash = Clash.over("Room 1", "mtg_2", START, END, tentative);
        var person = Clash.of("globex.lead", "mtg_2", START, END);
        assertThat(ResourcesOfParties.remarks(List.of(clash, clash, person)))
                .containsExactly(new Finding(Rule.R40, mode, code, List.of("Room 1")));
    }

    private static ResourceRequest request(Commitment answer) {
        return new ResourceRequest(1, "globex", "Projector", NEEDED, answer);
    }
}
