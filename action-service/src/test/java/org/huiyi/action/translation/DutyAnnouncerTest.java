package org.huiyi.action.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.T0;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.action.action.ActionEvent;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.Due;
import org.huiyi.action.action.Lapse.ReminderFellDue;
import org.huiyi.action.action.Samples;
import org.huiyi.bridge.Announcement;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.contracts.wire.ActionAnnouncement.DutiesOfActionChangedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.DutyV1;
import org.huiyi.contracts.wire.Topics;
import org.junit.jupiter.api.Test;

class DutyAnnouncerTest {
    private static final ActionCompleted CLAIM =
            new ActionCompleted(
                    ID, MEETING, Personal.of("globex.lead", "x"), false, T0, null, null, null);

    private final Told told = new Told();
    private final DutyAnnouncer announcer = new DutyAnnouncer(told);

    @Test
    void what_an_assignment_asks_is_told_beside_it_to_the_services() {
        told.past = List.of(Samples.assigned(Samples.quiet(), Samples.TOLD, T0));
        assertThat(announcer.announce(Told.recorded(0, told.past.getFirst())))
                .containsExactly(
                        new Announcement(
                                Topics.ACTION_EVENTS,
                                MEETING,
                                "action.DutiesOfActionChanged.v1",
                                new DutiesOfActionChangedV1(
                                        ID, MEETING, List.of(mine("ANSWER", Rule.R46), complete())),
                                "duties"));
    }

    @Test
    void a_contest_makes_its_settlement_the_organisers_duty() {
        var reason = Personal.of("globex.lead", "not ours");
        assertThat(owedAfter(new ActionContested(ID, MEETING, reason, T0)))
                .containsExactly(new DutyV1("SETTLE", Rule.R41, "acme", null, DUE));
    }

    @Test
    void what_is_claimed_is_to_be_verified_and_what_is_verified_asks_nothing() {
        var done = new ActionVerified(ID, MEETING, true, null, T0, null, null);
        assertThat(owedAfter(CLAIM))
                .containsExactly(new DutyV1("VERIFY", Rule.R35, "acme", null, DUE));
        assertThat(owedAfter(CLAIM, done)).isEmpty();
    }

    @Test
    void an_event_that_changes_no_duty_is_not_told_of() {
        assertThat(after(new ReminderFellDue(ID, MEETING, Due.COMPLETION, T0, DUE))).isEmpty();
    }

    private static DutyV1 mine(String kind, Rule rule) {
        return new DutyV1(kind, rule, "globex", "globex.lead", DUE);
    }

    private static DutyV1 complete() {
        return mine("COMPLETE", Rule.R35);
    }

    private List<DutyV1> owedAfter(ActionEvent... events) {
        return ((DutiesOfActionChangedV1) after(events).getFirst().data()).duties();
    }

    private List<Announcement> after(ActionEvent... events) {
        var assigned = Samples.assigned(Samples.quiet(), Samples.TOLD, T0);
        told.past = Stream.concat(Stream.of(assigned), Arrays.stream(events)).toList();
        return announcer.announce(Told.recorded(events.length, told.past.getLast()));
    }
}
