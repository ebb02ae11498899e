package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.PreparationRefusal.*;
import org.huiyi.meeting.law.ProceedingsRefusal.NotTakingPart;
import org.huiyi.meeting.law.SessionRefusal.*;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.PlanCommand.*;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.PreparationCommand.*;
import org.huiyi.meeting.meeting.PreparationEvent.*;
import org.huiyi.meeting.meeting.SessionCommand.*;
import org.huiyi.meeting.meeting.SessionEvent.*;
import org.huiyi.meeting.policy.PolicyInForce;
import org.junit.jupiter.api.Test;

class PreparingTest {
    private static final Instant NEEDED = START.minusSeconds(3600);
    private static final Actor INITECH = new Actor("initech", "initech");
    private static final ResourceRequested ASKED =
            new ResourceRequested(ID, 1, "globex", "Projector", NEEDED);
    private static final OrganiserTransferOffered OFFERED =
            new OrganiserTransferOffered(ID, "globex", NOTIFIED, null);
    private static final OrganiserTransferred TRANSFERRED =
            new OrganiserTransferred(ID, "acme", "globex", "globex.lead", NOTIFIED);

    @Test
    void a_substitute_is_recorded_with_principal_authority_and_time() {
        meeting(confirmed())
                .when(substitute(LEAD, "globex.lead", "globex.guest", List.of(1)))
                .then(substituted("globex.lead", "globex.guest", List.of(1)));
    }

    @Test
    void the_same_substitute_again_changes_nothing() {
        meeting(after(confirmed(), substituted("globex.lead", "globex.guest", List.of())))
                .when(substitute(LEAD, "globex.lead", "globex.guest", List.of()))
                .thenNothing();
    }

    @Test
    void a_substitute_may_not_be_substituted_unless_the_house_allows_it() {
        var events = after(confirmed(), substituted("globex.lead", "globex.guest", List.of()));
        meeting(events)
                .when(substitute(GLOBEX, "globex.guest", "globex.third", List.of()))
                .thenRefused(new SubstituteOfSubstitute("globex.guest"));
        meeting(events)
                .when(
                        substitute(
                                GLOBEX,
                                "globex.guest",
                                "globex.third",
                                List.of(),
                                with(Rule.R22, Mode.FLAG)))
                .thenOfTypes(AttendeeSubstituted.class)
                .remarkingOn(Rule.R22);
    }

    @Test
    void only_the_principals_party_or_the_organiser_names_a_substitute() {
        meeting(confirmed())
                .when(substitute(INITECH, "globex.lead", "globex.guest", List.of()))
                .thenRefused(new NotYourParty("globex"));
        meeting(confirmed())
                .when(substitute(ORGANISER, "globex.lead", "globex.guest", List.of()))
                .thenOfTypes(AttendeeSubstituted.class);
        meeting(confirmed())
                .when(substitute(ORGANISER, "nobody", "globex.guest", List.of()))
                .thenRefused(new PrincipalUnknown("nobody"));
    }

    @Test
    void an_item_the_agenda_does_not_have_gives_no_authority() {
        meeting(confirmed())
                .when(substitute(LEAD, "globex.lead", "globex.guest", List.of(2)))
                .thenRefused(new AuthorityForNothing(2));
    }

    @Test
    void a_substitute_stays_authorised_for_the_item_and_not_for_its_place() {
        var price = item(Kind.REPORT, 30).rephrased("Price", List.of());
        var budget = item(Kind.REPORT, 30);
        var plan =
                plan(
                        after(
                                        prepared(),
                                        new AgendaChanged(ID, List.of(price, budget), false, null),
                                        substituted("globex.lead", "globex.third", List.of(2)),
                                        new AgendaChanged(ID, List.of(budget, price), false, null))
                                .toArray(MeetingEvent[]::new));
        var items = plan.parties().find("globex").orElseThrow().substitutions().getFirst().items();
        assertThat(items).hasSize(1);
        assertThat(plan.agenda().placeOf(items.getFirst())).contains(1);
    }

    @Test
    void a_substitute_signs_in_for_the_party_and_a_principal_who_comes_after_all_acts() {
        var events = after(inSession(), substituted("globex.lead", "globex.third", List.of()));
        meeting(events)
                .when(signIn(new Actor("globex.third", "globex"), "globex.third"))
                .thenOfTypes(AttendeeSignedIn.class);
        meeting(events)
                .when(signIn(LEAD, "globex.lead"))
                .then(
                        arrived("globex.lead", START),
                        new PrincipalReturned(ID, "globex", "globex.lead", "globex.third", START))
                .remarkingOn(Rule.R22);
        meeting(
                        after(
                                events,
                                new PrincipalReturned(
                                        ID, "globex", "globex.lead", "globex.third", START)))
                .when(signIn(LEAD, "globex.lead"))
                .thenOfTypes(AttendeeSignedIn.class);
    }

    @Test
    void nobody_is_substituted_when_it_is_over() {
        meeting(over())
                .when(substitute(LEAD, "globex.lead", "globex.guest", List.of()))
                .thenRefused(new OutOfOrder("SubstituteAttendee", "ENDED"));
    }

    @Test
    void a_request_for_a_resource_is_counted_and_answered_by_the_party_asked() {
        meeting(convened())
                .when(new RequestResource(ID, at(ORGANISER), PRESET, "globex", "Projector", NEEDED))
                .then(ASKED);
        meeting(after(convened(), ASKED))
                .when(answer(LEAD, 1, true))
                .then(new ResourceCommitted(ID, 1, "globex", true, null, NOTIFIED))
                .remarking();
        meeting(after(convened(), ASKED))
                .when(answer(LEAD, 1, false))
                .thenOfTypes(ResourceCommitted.class)
                .remarkingOn(Rule.R40);
        meeting(after(convened(), ASKED))
                .when(answer(INITECH, 1, true))
                .thenRefused(new NotAsked("globex"));
        meeting(after(convened(), ASKED)).when(answer(LEAD, 2, true)).thenRefused(new Hidden());
        meeting(after(convened(), ASKED, new PartyWithdrawn(ID, "globex", NOTIFIED, null)))
                .when(answer(LEAD, 1, true))
                .thenRefused(new NotTakingPart("globex"));
    }

    @Test
    void what_is_unmet_is_remarked_at_the_start() {
        var start =
                new StartMeeting(ID, act(ORGANISER, START), PRESET, MaterialsAtStart.NONE_NEEDED);
        meeting(after(confirmed(), ASKED)).when(start).remarkingOn(Rule.R40);
        var met = new ResourceCommitted(ID, 1, "globex", true, null, NOTIFIED);
        meeting(after(confirmed(), ASKED, met)).when(start).remarking();
    }

    @Test
    void only_a_party_that_takes_part_is_asked() {
        meeting(convened())
                .when(new RequestResource(ID, at(ORGANISER), PRESET, "umbrella", "Room", NEEDED))
                .thenRefused(new PartyUnknown("umbrella"));
    }

    @Test
    void the_organiser_stays_until_the_other_party_accepts() {
        meeting(convened()).when(offer(ORGANISER, "globex")).then(OFFERED);
        meeting(after(convened(), OFFERED))
                .when(offer(GLOBEX, "initech"))
                .thenRefused(new NotOrganiser());
        meeting(after(convened(), OFFERED)).when(accept(LEAD)).then(TRANSFERRED);
        meeting(after(convened(), OFFERED, TRANSFERRED))
                .when(offer(ORGANISER, "initech"))
                .thenRefused(new NotOrganiser());
        meeting(after(convened(), OFFERED, TRANSFERRED))
                .when(offer(LEAD, "initech"))
                .thenOfTypes(OrganiserTransferOffered.class);
    }

    @Test
    void only_the_party_it_was_offered_to_accepts_and_only_once() {
        meeting(after(convened(), OFFERED))
                .when(accept(INITECH))
                .thenRefused(new TransferNotOffered("globex"));
        meeting(convened())
                .when(accept(LEAD))
                .thenRefused(new OutOfOrder("AcceptTransfer", "CONVENED"));
        meeting(after(convened(), OFFERED, TRANSFERRED)).when(accept(LEAD)).thenNothing();
    }

    @Test
    void a_party_that_withdrew_after_the_offer_accepts_nothing() {
        meeting(after(convened(), OFFERED, new PartyWithdrawn(ID, "globex", NOTIFIED, null)))
                .when(accept(LEAD))
                .thenRefused(new TransferToStranger("globex"));
    }

    @Test
    void a_handover_that_adds_a_party_waits_for_its_confirmation() {
        Meeting state = MeetingDecider.INSTANCE.initial();
        for (MeetingEvent event : after(confirmed(), OFFERED, TRANSFERRED)) {
            state = MeetingDecider.INSTANCE.evolve(state, event);
        }
        assertThat(state).isInstanceOf(Meeting.Convened.class);
    }

    @Test
    void a_stranger_is_not_made_organiser() {
        meeting(convened())
                .when(offer(ORGANISER, "umbrella"))
                .thenRefused(new TransferToStranger("umbrella"));
    }

    @Test
    void an_organiser_that_handed_over_stays_a_party_and_may_then_withdraw() {
        meeting(after(convened(), OFFERED, TRANSFERRED))
                .when(new WithdrawParty(ID, act(ORGANISER, NOTIFIED, "done"), PRESET, "acme"))
                .then(
                        new PartyWithdrawn(
                                ID, "acme", NOTIFIED, Personal.of("acme.organiser", "done")));
    }

    private static SubstituteAttendee substitute(
            Actor actor, String principal, String substitute, List<Integer> items) {
        return substitute(actor, principal, substitute, items, PRESET);
    }

    private static SubstituteAttendee substitute(
            Actor actor,
            String principal,
            String substitute,
            List<Integer> items,
            PolicyInForce policy) {
        return new SubstituteAttendee(
                ID, at(actor), policy, principal, standIn(principal, substitute), items, null);
    }

    private static AttendeeSubstituted substituted(
            String principal, String substitute, List<Integer> items) {
        return new AttendeeSubstituted(
                ID,
                "globex",
                principal,
                standIn(principal, substitute),
                items,
                null,
                NOTIFIED,
                null);
    }

    private static Attendee standIn(String principal, String person) {
        return new Attendee(
                person, Personal.of(person, "Name"), null, Attendee.Role.BACKUP, principal);
    }

    private static SignIn signIn(Actor actor, String person) {
        return new SignIn(ID, act(actor, START), PRESET, person, null);
    }

    private static AnswerResourceRequest answer(Actor actor, int n, boolean committed) {
        return new AnswerResourceRequest(ID, at(actor), PRESET, n, committed, null);
    }

    private static OfferTransfer offer(Actor actor, String party) {
        return new OfferTransfer(ID, at(actor), PRESET, party);
    }

    private static AcceptTransfer accept(Actor actor) {
        return new AcceptTransfer(ID, at(actor), PRESET);
    }

    private static org.huiyi.contracts.decision.Act at(Actor actor) {
        return act(actor, NOTIFIED);
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
