package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.SessionRefusal.*;
import org.huiyi.meeting.meeting.PlanCommand.*;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Somebody who can only be reached by telephone does not keep a meeting from being convened (R21, R48).
class TellingByVoiceTest {
    private static final Instant SAID = NOTIFIED.plusSeconds(600);
    private static final Personal NOTE = Personal.of("acme.organiser", "time and place told");
    private static final List<MeetingEvent> PLANNED =
            List.of(
                    scheduled(byPhone("globex"), party("initech")),
                    new AgendaChanged(ID, List.of(item(AgendaItem.Kind.REPORT, 60)), false, null));
    private static final List<MeetingEvent> CONVENED = after(PLANNED, noticeSent());
    private static final NoticeGivenByVoice GIVEN =
            new NoticeGivenByVoice(ID, "globex", "globex.lead", VoiceChannel.PHONE, NOTE, SAID);

    @Test
    void the_notice_is_sent_with_a_remark_on_whom_it_does_not_reach() {
        meeting(PLANNED)
                .when(new SendNotice(ID, act(ORGANISER, NOTIFIED), PRESET))
                .thenOfTypes(NoticeSent.class)
                .remarking(Finding.flag(Rule.R48, "written-contact-missing", "globex"));
    }

    @Test
    void a_party_without_any_contact_still_bars_it() {
        meeting(List.of(scheduled(without(party("globex"), false, true), party("initech"))))
                .when(new SendNotice(ID, act(ORGANISER, NOTIFIED), PRESET))
                .thenRefused(new ContactMissing("globex"));
    }

    @Test
    void what_was_said_is_recorded_with_a_note() {
        meeting(CONVENED).when(say(ORGANISER, "globex.lead", "time and place told")).then(GIVEN);
        meeting(after(CONVENED, GIVEN))
                .when(say(ORGANISER, "globex.lead", "time and place told"))
                .thenNothing();
    }

    @Test
    void without_a_note_it_is_remarked() {
        meeting(CONVENED)
                .when(say(ORGANISER, "globex.lead", null))
                .thenOfTypes(NoticeGivenByVoice.class)
                .remarking(Finding.flag(Rule.R48, "said-without-note", "globex"));
    }

    @Test
    void it_is_said_to_a_contact_of_the_party_after_the_notice() {
        meeting(CONVENED)
                .when(say(ORGANISER, "initech.lead", "told"))
                .thenRefused(new NotAContact("initech.lead", "globex"));
        meeting(PLANNED)
                .when(say(ORGANISER, "globex.lead", "told"))
                .thenRefused(new OutOfOrder("GiveNoticeByVoice", "SCHEDULED"));
    }

    @Test
    void a_party_invited_later_may_be_reached_by_telephone_alone() {
        var invite = new InviteParty(ID, act(ORGANISER, SAID), PRESET, byPhone("umbrella"));
        meeting(CONVENED)
                .when(invite)
                .thenOfTypes(PartyInvited.class)
                .remarkingOn(Rule.R48, Rule.R08);
    }

    private static GiveNoticeByVoice say(Actor actor, String person, @Nullable String note) {
        return new GiveNoticeByVoice(
                ID, act(actor, SAID), PRESET, "globex", person, VoiceChannel.PHONE, note);
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
