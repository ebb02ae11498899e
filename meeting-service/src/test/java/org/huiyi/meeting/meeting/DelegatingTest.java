package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.NotOrganiser;
import org.huiyi.meeting.law.PlanRefusal.OrganiserCannotWithdraw;
import org.huiyi.meeting.law.PreparationRefusal.*;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.ClosingCommand.CancelMeeting;
import org.huiyi.meeting.meeting.PlanCommand.ChangeAgenda;
import org.huiyi.meeting.meeting.PlanCommand.WithdrawParty;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;
import org.huiyi.meeting.meeting.PreparationCommand.*;
import org.huiyi.meeting.meeting.PreparationEvent.*;
import org.huiyi.meeting.minutes.MeetingFacts;
import org.junit.jupiter.api.Test;

/// R38: one organiser "负责会议的整体策划与统筹", with others to whom it delegates part of that.
class DelegatingTest {
    private static final Actor INITECH = new Actor("initech.lead", "initech");

    @Test
    void the_organiser_lets_a_party_or_a_person_do_part_of_its_work() {
        meeting(prepared()).when(delegate(ORGANISER, "globex", Power.AGENDA)).then(to("globex"));
        meeting(prepared()).when(change(LEAD)).thenRefused(new NotOrganiser());
        for (var delegate : List.of("globex", "globex.lead")) {
            meeting(after(prepared(), to(delegate)))
                    .when(change(LEAD))
                    .thenOfTypes(AgendaChanged.class);
        }
        meeting(after(prepared(), to("globex.lead")))
                .when(change(GUEST))
                .thenRefused(new NotOrganiser());
    }

    @Test
    void what_was_not_named_stays_with_the_organiser_as_what_cannot_be_named_does() {
        var delegated = after(prepared(), to("globex"));
        meeting(delegated)
                .when(new CancelMeeting(ID, act(LEAD, REGISTERED, "no"), PRESET))
                .thenRefused(new NotOrganiser());
        meeting(delegated)
                .when(delegate(LEAD, "initech", Power.AGENDA))
                .thenRefused(new NotOrganiser());
        var listed = after(List.of(scheduled(party("acme"), party("globex"))), to("globex"));
        meeting(listed)
                .when(new WithdrawParty(ID, act(ORGANISER, REGISTERED, "no"), PRESET, "acme"))
                .thenRefused(new OrganiserCannotWithdraw());
    }

    @Test
    void only_somebody_of_the_meeting_is_given_powers_and_for_a_reason() {
        refused(delegate(ORGANISER, "umbrella", Power.AGENDA), new DelegateUnknown("umbrella"));
        refused(delegate(ORGANISER, "acme", Power.AGENDA), new DelegateUnknown("acme"));
        refused(delegate(ORGANISER, "globex"), new PowersMissing());
        refused(
                new DelegatePowers(
                        ID, act(ORGANISER, REGISTERED), PRESET, "globex", List.of(Power.AGENDA)),
                new DelegationWithoutReason());
        meeting(prepared())
                .when(delegate(ORGANISER, "acme.recorder", Power.MINUTES))
                .thenOfTypes(PowersDelegated.class);
    }

    @Test
    void powers_are_taken_back_and_end_with_whoever_gave_or_holds_them() {
        var delegated = after(prepared(), to("globex"), to("globex.lead"));
        var taken = new PowersTakenBack(ID, "globex", why(), REGISTERED);
        meeting(delegated).when(takeBack("globex")).then(taken);
        meeting(after(delegated, taken)).when(takeBack("globex")).thenNothing();
        meeting(after(delegated, taken)).when(change(GUEST)).thenRefused(new NotOrganiser());
        meeting(after(delegated, taken)).when(change(LEAD)).thenOfTypes(AgendaChanged.class);
        meeting(after(delegated, new PartyWithdrawn(ID, "globex", REGISTERED, null)))
                .when(change(LEAD))
                .thenRefused(new NotOrganiser());
        meeting(
                        after(
                                delegated,
                                new OrganiserTransferred(
                                        ID, "acme", "initech", "initech.lead", REGISTERED)))
                .when(change(LEAD))
                .thenRefused(new NotOrganiser());
    }

    @Test
    void the_same_powers_named_again_in_any_order_are_no_other_ones() {
        var both = delegate(ORGANISER, "globex", Power.NOTICE, Power.AGENDA);
        meeting(after(prepared(), to("globex", Power.AGENDA, Power.NOTICE)))
                .when(both)
                .thenNothing();
        meeting(after(prepared(), to("globex")))
                .when(both)
                .then(to("globex", Power.AGENDA, Power.NOTICE));
    }

    @Test
    void whoever_has_the_minutes_writes_them() {
        var meeting =
                (Meeting.Registered) state(after(prepared(), to("globex.lead", Power.MINUTES)));
        var facts = MeetingFacts.of(meeting);
        assertThat(List.of(facts.mayWrite(LEAD), facts.mayWrite(GUEST), facts.mayWrite(INITECH)))
                .containsExactly(true, false, false);
    }

    private static void refused(DelegatePowers command, Refusal refusal) {
        meeting(prepared()).when(command).thenRefused(refusal);
    }

    private static DelegatePowers delegate(Actor actor, String delegate, Power... powers) {
        return new DelegatePowers(
                ID, act(actor, REGISTERED, "chairs it"), PRESET, delegate, List.of(powers));
    }

    private static TakeBackPowers takeBack(String delegate) {
        return new TakeBackPowers(ID, act(ORGANISER, REGISTERED, "chairs it"), PRESET, delegate);
    }

    private static PowersDelegated to(String delegate) {
        return to(delegate, Power.AGENDA);
    }

    private static PowersDelegated to(String delegate, Power... powers) {
        return new PowersDelegated(ID, delegate, List.of(powers), why(), REGISTERED);
    }

    private static Personal why() {
        return Personal.of(ORGANISER.sub(), "chairs it");
    }

    private static ChangeAgenda change(Actor actor) {
        return new ChangeAgenda(
                ID,
                act(actor, REGISTERED, "shorter"),
                PRESET,
                List.of(item(Kind.REPORT, 40)),
                false);
    }

    private static Meeting state(List<MeetingEvent> events) {
        Meeting state = MeetingDecider.INSTANCE.initial();
        for (MeetingEvent event : events) {
            state = MeetingDecider.INSTANCE.evolve(state, event);
        }
        return state;
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
