package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.SessionRefusal.*;
import org.huiyi.meeting.meeting.PlanCommand.*;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.SessionCommand.*;
import org.junit.jupiter.api.Test;

class InvitingTest {
    @Test
    void a_party_is_invited_with_what_it_owes() {
        meeting(prepared())
                .when(invite(party("umbrella"), REGISTERED))
                .then(new PartyInvited(ID, party("umbrella"), REGISTERED))
                .remarking();
    }

    @Test
    void the_same_invitation_again_changes_nothing() {
        meeting(prepared()).when(invite(party("globex"), REGISTERED)).thenNothing();
    }

    @Test
    void another_word_on_a_listed_party_restates_it() {
        var restated = without(party("globex"), true, false);
        meeting(prepared()).when(invite(restated, REGISTERED)).then(new PartyChanged(ID, restated));
    }

    @Test
    void after_the_notice_an_invitation_owes_what_a_notice_owes() {
        meeting(convened())
                .when(invite(without(party("umbrella"), true, true), NOTIFIED))
                .thenRefused(new DutyMissing("umbrella"), new ContactMissing("umbrella"));
        meeting(convened())
                .when(invite(party("umbrella"), NOTIFIED))
                .thenOfTypes(PartyInvited.class)
                .remarkingOn(Rule.R08);
    }

    @Test
    void a_party_invited_to_a_confirmed_meeting_has_still_to_confirm() {
        meeting(after(confirmed(), new PartyInvited(ID, party("umbrella"), NOTIFIED)))
                .when(
                        new StartMeeting(
                                ID, act(ORGANISER, START), PRESET, MaterialsAtStart.NONE_NEEDED))
                .thenRefused(new PartiesUnconfirmed("umbrella"));
    }

    @Test
    void a_party_withdraws_itself_and_the_rest_goes_on() {
        meeting(convened())
                .when(withdraw("globex", act(GLOBEX, NOTIFIED, "no longer concerned")))
                .then(
                        new PartyWithdrawn(
                                ID,
                                "globex",
                                NOTIFIED,
                                Personal.of("globex", "no longer concerned")))
                .remarking();
    }

    @Test
    void when_one_party_is_left_the_meeting_leaves_the_scope() {
        meeting(List.of(scheduled(party("globex"))))
                .when(withdraw("globex", act(GLOBEX, NOTIFIED, "no longer concerned")))
                .thenOfTypes(PartyWithdrawn.class, MeetingLeftScope.class)
                .remarkingOn(Rule.R01);
    }

    @Test
    void a_meeting_out_of_scope_comes_back_with_another_party() {
        var alone =
                List.<MeetingEvent>of(
                        scheduled(party("globex")),
                        new PartyWithdrawn(ID, "globex", NOTIFIED, null),
                        new MeetingLeftScope(ID, 1, NOTIFIED));
        meeting(alone)
                .when(new SendNotice(ID, act(ORGANISER, NOTIFIED), PRESET))
                .thenRefused(new TooFewParties(1), new NoticeIncomplete("attendees"));
        meeting(after(alone, new PartyInvited(ID, party("initech"), NOTIFIED)))
                .when(new SendNotice(ID, act(ORGANISER, NOTIFIED), PRESET))
                .thenOfTypes(NoticeSent.class);
    }

    @Test
    void the_last_open_answer_withdrawn_confirms_the_meeting() {
        meeting(after(convened(), new PartyConfirmed(ID, "globex", accepted("globex"))))
                .when(withdraw("initech", act(ORGANISER, NOTIFIED)))
                .thenOfTypes(PartyWithdrawn.class, MeetingConfirmed.class)
                .remarkingOn(Rule.R08);
    }

    @Test
    void the_organiser_stays() {
        meeting(List.of(scheduled(party("acme"), party("globex"))))
                .when(withdraw("acme", act(ORGANISER, NOTIFIED)))
                .thenRefused(new OrganiserCannotWithdraw());
    }

    @Test
    void one_party_does_not_withdraw_another() {
        meeting(prepared())
                .when(withdraw("initech", act(GLOBEX, NOTIFIED)))
                .thenRefused(new NotYourParty("initech"));
    }

    @Test
    void nobody_withdraws_from_a_meeting_that_is_over() {
        meeting(over())
                .when(withdraw("globex", act(GLOBEX, END)))
                .thenRefused(new OutOfOrder("WithdrawParty", "ENDED"));
    }

    @Test
    void a_party_may_be_invited_after_the_end_but_not_to_a_cancelled_meeting() {
        meeting(over()).when(invite(party("umbrella"), END)).thenOfTypes(PartyInvited.class);
        meeting(cancelled())
                .when(invite(party("umbrella"), END))
                .thenRefused(new OutOfOrder("InviteParty", "CANCELLED"));
    }

    private static InviteParty invite(Party party, Instant at) {
        return new InviteParty(ID, act(ORGANISER, at), PRESET, party);
    }

    private static WithdrawParty withdraw(String party, org.huiyi.contracts.decision.Act act) {
        return new WithdrawParty(ID, act, PRESET, party);
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
