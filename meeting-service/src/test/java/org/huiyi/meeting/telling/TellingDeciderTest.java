package org.huiyi.meeting.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.telling.Delivery.Status;
import org.huiyi.meeting.telling.TellingCommand.*;
import org.huiyi.meeting.telling.TellingEvent.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingDeciderTest {
    private static final Instant AT = Instant.parse("2026-02-23T08:00:00Z");
    private static final PartyTold TOLD =
            new PartyTold("mtg_1", "e1", "Change", "globex", "globex.lead", AT, "n1");
    private static final ContactNotReached MISSED =
            new ContactNotReached("mtg_1", "e1", "Change", "globex", "globex.lead", AT, "n1");

    @Test
    void the_first_contact_that_is_sent_word_tells_the_party() {
        given(TellingDecider.INSTANCE).when(told("e1", "globex.lead")).then(TOLD);
        given(TellingDecider.INSTANCE, TOLD).when(told("e1", "globex.guest")).thenNothing();
    }

    @Test
    void every_event_is_told_anew() {
        given(TellingDecider.INSTANCE, TOLD)
                .when(told("e2", "globex.lead"))
                .thenOfTypes(PartyTold.class);
    }

    @Test
    void a_failure_is_kept_once_for_each_contact() {
        given(TellingDecider.INSTANCE).when(missed("globex.lead")).then(MISSED);
        given(TellingDecider.INSTANCE, MISSED).when(missed("globex.lead")).thenNothing();
        given(TellingDecider.INSTANCE, MISSED)
                .when(missed("globex.guest"))
                .thenOfTypes(ContactNotReached.class);
    }

    @Test
    void a_party_that_was_not_reached_may_still_be_told() {
        given(TellingDecider.INSTANCE, MISSED).when(told("e1", "globex.lead")).then(TOLD);
        var state = TellingDecider.INSTANCE.evolve(Telling.EMPTY, MISSED);
        assertThat(state.missedBy("e1", "globex")).containsExactly("globex.lead");
        assertThat(state.toldOf("e1")).isEmpty();
    }

    @Test
    void word_that_goes_out_once_more_is_word_of_the_same_event() {
        String again = Cause.again("e1", "e7");
        var missed = TellingDecider.INSTANCE.evolve(Telling.EMPTY, MISSED);
        assertThat(missed.delivery(List.of("e1"), "globex", List.of("globex.lead")))
                .isEqualTo(
                        new Delivery("globex", Status.NOT_REACHED, null, List.of("globex.lead")));
        assertThat(missed.delivery(List.of("e1"), "globex", List.of("globex.lead", "globex.kim")))
                .extracting(Delivery::status)
                .isEqualTo(Status.PENDING);
        given(TellingDecider.INSTANCE, MISSED)
                .when(told(again, "globex.kim"))
                .thenOfTypes(PartyTold.class);
        var told =
                TellingDecider.INSTANCE.evolve(
                        missed,
                        new PartyTold("mtg_1", again, "Change", "globex", "globex.kim", AT, "n2"));
        assertThat(told.toldOf("e1")).containsExactly("globex");
        assertThat(told.toldOf("e")).isEmpty();
        assertThat(told.delivery(List.of("e1"), "globex", List.of("globex.kim")).sentAt())
                .isEqualTo(AT);
    }

    @ParameterizedTest(name = "word of {0} is evidence for {1}: {2}")
    @CsvSource({
        "Convening,   R07, true",
        "Convening,   R08, true",
        "Convening,   R29, false",
        "Convening,   R53, false",
        "Change,      R53, true",
        "Change,      R29, false",
        "Incident,    R29, true",
        "Incident,    R53, false",
        "MeetingNews, R08, false",
    })
    void word_is_evidence_for_what_it_is_about(String kind, Rule rule, boolean evidence) {
        var told = new PartyTold("mtg_1", "e1", kind, "globex", "globex.lead", AT, "n1");
        assertThat(told.evidences(rule)).isEqualTo(evidence);
    }

    private static RecordTold told(String cause, String person) {
        return new RecordTold("mtg_1", message(cause, person), act(), "preset-1");
    }

    private static RecordNotReached missed(String person) {
        return new RecordNotReached("mtg_1", message("e1", person), act(), "preset-1");
    }

    private static Message message(String cause, String person) {
        return new Message(cause, "Change", "globex", person, "n1");
    }

    private static Act act() {
        return Act.of(Actor.house("notice-feed"), AT);
    }
}
