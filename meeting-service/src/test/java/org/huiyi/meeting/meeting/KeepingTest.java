package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.CustodyRefusal.HoldUnreasoned;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.PlanRefusal.NotOrganiser;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingClosed;
import org.huiyi.meeting.meeting.CustodyCommand.HearDeparture;
import org.huiyi.meeting.meeting.CustodyCommand.SetLegalHold;
import org.huiyi.meeting.meeting.CustodyEvent.DutyOrphaned;
import org.huiyi.meeting.meeting.CustodyEvent.LegalHoldLifted;
import org.huiyi.meeting.meeting.CustodyEvent.LegalHoldPlaced;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;
import org.huiyi.meeting.meeting.PlanEvent.RecorderAppointed;
import org.junit.jupiter.api.Test;

class KeepingTest {
    private static final Personal LAWSUIT = Personal.of("acme.organiser", "a lawsuit");
    private static final LegalHoldPlaced PLACED = new LegalHoldPlaced(ID, LAWSUIT, END);

    @Test
    void the_organiser_holds_the_records_in_any_state() {
        meeting(prepared()).when(hold(ORGANISER, true, "a lawsuit")).then(PLACED);
        meeting(after(over(), new MeetingClosed(ID)))
                .when(hold(ORGANISER, true, "a lawsuit"))
                .then(PLACED);
        meeting(cancelled()).when(hold(ORGANISER, true, "a lawsuit")).then(PLACED);
    }

    @Test
    void a_hold_without_a_reason_is_refused_and_so_is_lifting_one() {
        meeting(over()).when(hold(ORGANISER, true, null)).thenRefused(new HoldUnreasoned());
        meeting(after(over(), PLACED))
                .when(hold(ORGANISER, false, " "))
                .thenRefused(new HoldUnreasoned());
    }

    @Test
    void what_is_held_is_held_once_and_lifted_once() {
        meeting(after(over(), PLACED)).when(hold(ORGANISER, true, "again")).thenNothing();
        meeting(after(over(), PLACED))
                .when(hold(ORGANISER, false, "a lawsuit"))
                .then(new LegalHoldLifted(ID, LAWSUIT, END));
        meeting(over()).when(hold(ORGANISER, false, "over")).thenNothing();
    }

    @Test
    void another_party_does_not_hold_and_a_stranger_learns_nothing() {
        meeting(over()).when(hold(GLOBEX, true, "a lawsuit")).thenRefused(new NotOrganiser());
        meeting(over()).when(hold(STRANGER, true, "a lawsuit")).thenRefused(new Hidden());
    }

    @Test
    void whoever_answers_for_privacy_holds_without_being_in_the_meeting() {
        var act = act(STRANGER, END, "a lawsuit");
        meeting(over())
                .when(new SetLegalHold(ID, act, PRESET, true, true))
                .then(new LegalHoldPlaced(ID, Personal.of("umbrella", "a lawsuit"), END));
        meeting(List.of())
                .when(new SetLegalHold(ID, act, PRESET, true, true))
                .thenRefused(new Hidden());
    }

    @Test
    void who_left_is_missed_in_every_role() {
        var roles = List.of("duty:globex", "contact:globex", "speaker");
        meeting(convened())
                .when(left("globex.lead"))
                .then(new DutyOrphaned(ID, "globex.lead", roles, START))
                .remarkingOn(Rule.R10);
        meeting(convened())
                .when(left("acme.desk"))
                .then(new DutyOrphaned(ID, "acme.desk", List.of("support"), START));
        meeting(convened())
                .when(left("acme.recorder"))
                .then(new DutyOrphaned(ID, "acme.recorder", List.of("recorder"), START));
    }

    @Test
    void one_departure_is_told_once_and_again_only_when_more_is_missed() {
        var told = new DutyOrphaned(ID, "acme.recorder", List.of("recorder"), START);
        meeting(after(convened(), told)).when(left("acme.recorder")).thenNothing();
        var speaking =
                new AgendaItem(
                        "Budget",
                        Kind.REPORT,
                        60,
                        List.of("acme.recorder"),
                        false,
                        false,
                        List.of());
        meeting(after(convened(), told, new AgendaChanged(ID, List.of(speaking), false, null)))
                .when(left("acme.recorder"))
                .thenOfTypes(DutyOrphaned.class);
    }

    @Test
    void nobody_is_missed_who_was_counted_on_for_nothing_any_more() {
        meeting(convened()).when(left("globex.guest")).thenNothing();
        meeting(after(convened(), new RecorderAppointed(ID, "acme.other", START, null)))
                .when(left("acme.recorder"))
                .thenNothing();
        meeting(after(prepared(), new PartyWithdrawn(ID, "initech", START, null)))
                .when(left("initech.lead"))
                .thenNothing();
        meeting(after(over(), new MeetingClosed(ID))).when(left("globex.lead")).thenNothing();
        meeting(cancelled()).when(left("globex.lead")).thenNothing();
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return DeciderSpec.given(MeetingDecider.INSTANCE, events);
    }

    private static SetLegalHold hold(Actor actor, boolean held, String reason) {
        return new SetLegalHold(ID, act(actor, END, reason), PRESET, held, false);
    }

    private static HearDeparture left(String person) {
        var act = new Act(Actor.house("test"), START, START.plus(Duration.ofSeconds(1)), null);
        return new HearDeparture(ID, act, PRESET, person);
    }
}
