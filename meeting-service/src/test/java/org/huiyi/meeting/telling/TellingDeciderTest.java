package org.huiyi.meeting.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;

import java.time.Instant;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.telling.TellingCommand.*;
import org.huiyi.meeting.telling.TellingEvent.*;
import org.junit.jupiter.api.Test;

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
