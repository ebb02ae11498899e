package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.SessionRefusal.*;
import org.huiyi.meeting.meeting.PlanCommand.*;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.SessionCommand.*;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    @Test
    void a_party_confirms_time_and_attendees() {
        meeting(convened())
                .when(confirm("globex", LEAD, accepted("globex")))
                .then(new PartyConfirmed(ID, "globex", accepted("globex")))
                .remarking();
    }

    @Test
    void the_last_acceptance_confirms_the_meeting() {
        meeting(after(convened(), new PartyConfirmed(ID, "initech", accepted("initech"))))
                .when(confirm("globex", LEAD, accepted("globex")))
                .then(
                        new PartyConfirmed(ID, "globex", accepted("globex")),
                        new MeetingConfirmed(ID));
    }

    @Test
    void the_organiser_on_the_list_confirms_like_everybody() {
        meeting(
                        List.of(
                                scheduled(party("acme"), party("globex")),
                                noticeSent(),
                                new PartyConfirmed(ID, "globex", accepted("globex"))))
                .when(confirm("acme", ORGANISER, accepted("acme")))
                .thenOfTypes(PartyConfirmed.class, MeetingConfirmed.class);
    }

    @Test
    void an_acceptance_names_attendees() {
        meeting(convened())
                .when(confirm("globex", LEAD, answered(Confirmation.Answer.ACCEPTED)))
                .thenRefused(new AttendeesMissing("globex"));
    }

    @Test
    void a_counter_proposal_names_another_slot() {
        meeting(convened())
                .when(confirm("globex", LEAD, answered(Confirmation.Answer.COUNTERED)))
                .thenRefused(new CounterMissing());
    }

    @Test
    void what_the_organiser_enters_for_a_party_is_of_a_lower_grade() {
        meeting(convened())
                .when(confirm("globex", ORGANISER, accepted("globex")))
                .thenOfTypes(PartyConfirmed.class)
                .remarkingOn(Rule.R19);
    }

    @Test
    void persons_who_reply_by_calendar_are_noted_and_the_list_stays_open() {
        var lead = new PartyConfirmed(ID, "globex", byCalendar("globex.lead"));
        var initech = new PartyConfirmed(ID, "initech", accepted("initech"));
        meeting(after(convened(), initech))
                .when(confirm("globex", LEAD, byCalendar("globex.lead")))
                .then(lead)
                .remarkingOn(Rule.R19);
        meeting(after(convened(), lead))
                .when(confirm("globex", GUEST, byCalendar("globex.guest")))
                .then(
                        new PartyConfirmed(
                                ID,
                                "globex",
                                byCalendar("globex.lead").and(byCalendar("globex.guest"))));
        meeting(after(convened(), initech, lead))
                .when(confirm("globex", LEAD, accepted("globex")))
                .thenOfTypes(PartyConfirmed.class, MeetingConfirmed.class);
    }

    @Test
    void a_reply_by_calendar_never_takes_the_place_of_the_partys_list() {
        meeting(confirmed()).when(confirm("globex", LEAD, byCalendar("globex.lead"))).thenNothing();
        meeting(confirmed())
                .when(confirm("globex", GUEST, byCalendar("globex.guest")))
                .then(
                        new PartyConfirmed(
                                ID, "globex", accepted("globex").and(byCalendar("globex.guest"))));
    }

    @Test
    void a_party_that_declines_says_why() {
        var declined = answered(Confirmation.Answer.DECLINED);
        meeting(convened())
                .when(confirm("globex", LEAD, declined))
                .thenOfTypes(PartyConfirmed.class)
                .remarkingOn(Rule.R08);
        var why = new ConfirmParty(ID, act(LEAD, NOTIFIED, "busy"), PRESET, "globex", declined);
        meeting(convened()).when(why).thenOfTypes(PartyConfirmed.class).remarking();
    }

    @Test
    void a_party_speaks_for_itself_only() {
        meeting(convened())
                .when(confirm("initech", LEAD, accepted("initech")))
                .thenRefused(new NotYourParty("initech"));
        meeting(convened())
                .when(confirm("nobody", LEAD, accepted("nobody")))
                .thenRefused(new Hidden());
    }

    @Test
    void a_party_that_thinks_again_unconfirms_the_meeting() {
        var declined = new PartyConfirmed(ID, "globex", answered(Confirmation.Answer.DECLINED));
        meeting(after(confirmed(), declined))
                .when(
                        new StartMeeting(
                                ID, act(ORGANISER, START), PRESET, MaterialsAtStart.NONE_NEEDED))
                .thenRefused(new PartiesUnconfirmed("globex"));
    }

    @Test
    void the_same_answer_again_changes_nothing() {
        meeting(confirmed()).when(confirm("globex", LEAD, accepted("globex"))).thenNothing();
    }

    @Test
    void answers_belong_between_notice_and_start() {
        meeting(prepared())
                .when(confirm("globex", LEAD, accepted("globex")))
                .thenRefused(new OutOfOrder("ConfirmParty", "SCHEDULED"));
        meeting(inSession())
                .when(confirm("globex", LEAD, accepted("globex")))
                .thenRefused(new OutOfOrder("ConfirmParty", "IN_SESSION"));
    }

    /// R07: "Ack by delegate."
    @Test
    void a_delegate_acknowledges_for_its_party_and_is_named() {
        meeting(convened())
                .when(new AcknowledgePurpose(ID, act(GUEST, NOTIFIED), PRESET, "globex"))
                .then(new PurposeAcknowledged(ID, "globex", "globex.guest"))
                .remarking();
        meeting(convened())
                .when(new AcknowledgePurpose(ID, act(ORGANISER, NOTIFIED), PRESET, "globex"))
                .then(new PurposeAcknowledged(ID, "globex", "acme.organiser"))
                .remarkingOn(Rule.R07);
    }

    @Test
    void a_party_acknowledges_the_purpose_until_it_changes() {
        var acknowledge = new AcknowledgePurpose(ID, act(LEAD, NOTIFIED), PRESET, "globex");
        var acknowledged = new PurposeAcknowledged(ID, "globex", "globex.lead");
        meeting(convened()).when(acknowledge).then(acknowledged);
        meeting(after(convened(), acknowledged)).when(acknowledge).thenNothing();
        meeting(
                        after(
                                convened(),
                                acknowledged,
                                new PurposeDefined(ID, PURPOSE, List.of("Other"), null)))
                .when(acknowledge)
                .then(acknowledged);
    }

    private static ConfirmParty confirm(
            String party, org.huiyi.contracts.decision.Actor actor, Confirmation answer) {
        return new ConfirmParty(ID, act(actor, NOTIFIED), PRESET, party, answer);
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
