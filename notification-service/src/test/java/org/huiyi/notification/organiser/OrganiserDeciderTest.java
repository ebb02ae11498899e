package org.huiyi.notification.organiser;

import static org.huiyi.houserules.DeciderSpec.given;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.notification.organiser.OrganiserCommand.HearOrganiser;
import org.huiyi.notification.organiser.OrganiserEvent.OrganiserHeard;
import org.junit.jupiter.api.Test;

class OrganiserDeciderTest {
    private static final Instant T0 = Instant.parse("2026-11-23T08:00:00Z");
    private static final OrganiserHeard SCHEDULED = heard("acme", "e1");
    private static final OrganiserHeard TRANSFERRED = heard("globex", "e2");

    @Test
    void who_schedules_a_meeting_organises_it_until_it_is_handed_over() {
        after().when(hear("acme", "e1")).then(SCHEDULED);
        after(SCHEDULED).when(hear("globex", "e2")).then(TRANSFERRED);
    }

    @Test
    void messages_heard_again_change_nothing() {
        after(SCHEDULED).when(hear("acme", "e1")).thenNothing();
        after(SCHEDULED, TRANSFERRED).when(hear("acme", "e1")).thenNothing();
    }

    @Test
    void a_meeting_may_come_back() {
        after(SCHEDULED, TRANSFERRED).when(hear("acme", "e3")).then(heard("acme", "e3"));
    }

    private static HearOrganiser hear(String party, String event) {
        return new HearOrganiser("mtg_1", party, event, Act.of(Actor.house("test"), T0));
    }

    private static OrganiserHeard heard(String party, String event) {
        return new OrganiserHeard("mtg_1", party, T0, event);
    }

    private static DeciderSpec<Organiser, OrganiserCommand, OrganiserEvent> after(
            OrganiserEvent... events) {
        return given(OrganiserDecider.INSTANCE, List.of(events));
    }
}
