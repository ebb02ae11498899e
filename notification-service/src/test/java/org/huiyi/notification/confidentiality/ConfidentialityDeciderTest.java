package org.huiyi.notification.confidentiality;

import static org.huiyi.houserules.DeciderSpec.given;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.notification.confidentiality.ConfidentialityCommand.HearClassification;
import org.huiyi.notification.confidentiality.ConfidentialityEvent.ClassificationHeard;
import org.junit.jupiter.api.Test;

class ConfidentialityDeciderTest {
    private static final Instant T0 = Instant.parse("2026-11-23T08:00:00Z");
    private static final ClassificationHeard CLOSED = heard(true, "e1");
    private static final ClassificationHeard OPENED = heard(false, "e2");

    @Test
    void a_meeting_is_what_was_heard_last() {
        after().when(hear(true, "e1")).then(CLOSED);
        after(CLOSED).when(hear(false, "e2")).then(OPENED);
    }

    @Test
    void messages_heard_again_change_nothing() {
        after(CLOSED).when(hear(true, "e1")).thenNothing();
        after(CLOSED, OPENED, heard(true, "e3")).when(hear(false, "e2")).thenNothing();
    }

    private static HearClassification hear(boolean sensitive, String event) {
        return new HearClassification("mtg_1", sensitive, event, Act.of(Actor.house("test"), T0));
    }

    private static ClassificationHeard heard(boolean sensitive, String event) {
        return new ClassificationHeard("mtg_1", sensitive, T0, event);
    }

    private static DeciderSpec<Confidentiality, ConfidentialityCommand, ConfidentialityEvent> after(
            ConfidentialityEvent... events) {
        return given(ConfidentialityDecider.INSTANCE, List.of(events));
    }
}
