package org.huiyi.meeting.read.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.contracts.law.Rule.*;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.Attendee.Role;
import org.huiyi.meeting.meeting.Clash;
import org.huiyi.meeting.meeting.Confirmation;
import org.huiyi.meeting.meeting.Confirmation.Answer;
import org.huiyi.meeting.meeting.Confirmation.Channel;
import org.huiyi.meeting.meeting.CustodyCommand.HearDeparture;
import org.huiyi.meeting.meeting.Duty;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentToldByVoice;
import org.huiyi.meeting.meeting.MaterialsAtStart;
import org.huiyi.meeting.meeting.Party;
import org.huiyi.meeting.meeting.PlanCommand.*;
import org.huiyi.meeting.meeting.Purpose;
import org.huiyi.meeting.meeting.SessionCommand.StartMeeting;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.meeting.meeting.VoiceChannel;
import org.junit.jupiter.api.Test;

/// A defect is told for ever, and counts as long as it is there.
class MendedDefectsTest {
    private static final Instant BEFORE = NOTIFIED.plus(Duration.ofHours(1));
    private static final Act ORGANISERS = act(ACME, BEFORE, "a reason");
    private static final Clash CLASH = Clash.of("globex.lead", null, START, END);

    @Test
    void a_purpose_that_is_measured_after_all() {
        var story = Story.of(prepared()).then(define(null));
        breached(story, R05);
        mended(story.then(define("Budget signed by all")), R05);
    }

    @Test
    void a_party_invited_for_no_reason_until_one_is_given() {
        var nobodyKnowsWhy =
                new Party("umbrella", "U", null, List.of(), duties("umbrella.lead"), List.of());
        var story = Story.of(prepared()).then(invite(nobodyKnowsWhy));
        breached(story, R08);
        mended(story.then(invite(party("umbrella"))), R08);
    }

    @Test
    void a_duty_of_everybody_until_somebody_has_it() {
        var story = Story.of(prepared()).then(invite(of("globex", "everybody")));
        breached(story, R10);
        mended(story.then(invite(of("globex", "globex.lead"))), R10);
    }

    @Test
    void a_duty_of_somebody_who_left_until_another_has_it() {
        var story =
                Story.of(prepared())
                        .then(invite(of("globex", "globex.clerk")))
                        .then(new HearDeparture(ID, ORGANISERS, PRESET, "globex.clerk"));
        breached(story, R10);
        mended(story.then(invite(of("globex", "globex.lead"))), R10);
    }

    @Test
    void a_report_without_a_speaker_until_one_is_named() {
        var story = Story.of(convened()).then(change(List.of()));
        breached(story, R12);
        mended(story.then(change(List.of("globex.lead"))), R12);
    }

    @Test
    void a_key_role_without_a_backup_until_one_is_named() {
        var principal = attendee("globex.lead", Role.PRINCIPAL);
        var story = Story.of(convened()).then(confirm("globex", List.of(principal)));
        breached(story, R22);
        var backup = attendee("globex.guest", Role.BACKUP);
        mended(story.then(confirm("globex", List.of(principal, backup))), R22);
    }

    @Test
    void somebody_taken_elsewhere_until_the_meeting_is_held_another_day() {
        var story = Story.of(convened()).then(confirm("globex", List.of(CLASH), "globex.lead"));
        breached(story, R20);
        mended(story.then(reschedule(List.of())), R20);
    }

    @Test
    void somebody_taken_elsewhere_until_the_party_sends_another() {
        var story = Story.of(convened()).then(confirm("globex", List.of(CLASH), "globex.lead"));
        mended(story.then(confirm("globex", List.of(), "globex.guest")), R20);
    }

    @Test
    void a_new_time_at_which_somebody_is_taken_too_mends_nothing() {
        var story = Story.of(convened()).then(confirm("globex", List.of(CLASH), "globex.lead"));
        breached(story.then(reschedule(List.of(CLASH))), R20);
        breached(story.then(confirm("globex", List.of(CLASH), "globex.lead")), R20);
    }

    @Test
    void a_place_that_another_meeting_has_until_this_one_is_held_elsewhere() {
        var taken = Clash.over("Room 1", "mtg_2", START, END, false);
        var story = Story.of(convened()).then(reschedule(List.of(taken)));
        breached(story, R40);
        mended(story.then(reschedule(2, List.of())), R40);
    }

    @Test
    void an_incident_is_told_by_voice_to_whom_no_message_reached() {
        var reported =
                new IncidentReported(
                        ID,
                        1,
                        Incident.Kind.NETWORK,
                        Personal.of("acme", "no mail"),
                        null,
                        START,
                        END,
                        "acme",
                        false,
                        false,
                        null);
        var story = Story.of(inSession()).then(reported);
        assertThat(story.on(R29).verdict()).isEqualTo(Verdict.PENDING);
        for (var party : List.of("globex", "initech")) {
            story.then(
                    new IncidentToldByVoice(
                            ID, 1, party, party + ".lead", VoiceChannel.PHONE, null, START));
        }
        assertThat(story.on(R29).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void the_organisers_word_on_a_partys_acceptance_is_weaker_evidence_and_no_breach() {
        var story = Story.of(convened());
        List.of("globex", "initech")
                .forEach(party -> story.then(confirm(party, List.of(), party + ".lead")));
        assertThat(story.on(R19).verdict()).isEqualTo(Verdict.PENDING);
        story.then(new StartMeeting(ID, act(ACME, START), PRESET, MaterialsAtStart.NONE_NEEDED));
        assertThat(story.on(R19)).isEqualTo(Ruling.of(Verdict.SATISFIED));
    }

    @Test
    void a_party_that_had_not_accepted_at_the_start_is_not_mended() {
        var story =
                Story.of(convened())
                        .then(
                                new StartMeeting(
                                        ID,
                                        act(ACME, START, "they are on the line"),
                                        PRESET,
                                        MaterialsAtStart.NONE_NEEDED));
        breached(story, R19);
    }

    private static void breached(Story story, Rule rule) {
        assertThat(story.on(rule).verdict()).isEqualTo(Verdict.BREACHED);
    }

    private static void mended(Story story, Rule rule) {
        assertThat(story.on(rule)).isEqualTo(Ruling.of(Verdict.SATISFIED, "mended"));
    }

    private static DefinePurpose define(String measure) {
        return new DefinePurpose(
                ID, ORGANISERS, PRESET, new Purpose("Agree on costs", measure, null), null);
    }

    private static InviteParty invite(Party party) {
        return new InviteParty(ID, ORGANISERS, PRESET, party);
    }

    private static Party of(String id, String person) {
        var known = party(id);
        return new Party(
                id, known.name(), known.reason(), List.of(), duties(person), known.contacts());
    }

    private static List<Duty> duties(String person) {
        return List.of(new Duty(Duty.Kind.INFORMATION, person, null));
    }

    private static ChangeAgenda change(List<String> speakers) {
        var item = new AgendaItem("Budget", Kind.REPORT, 50, speakers, false, false, List.of());
        return new ChangeAgenda(ID, ORGANISERS, PRESET, List.of(item), false);
    }

    private static Reschedule reschedule(List<Clash> clashes) {
        return reschedule(1, clashes);
    }

    private static Reschedule reschedule(int days, List<Clash> clashes) {
        var later =
                new Timetable(
                        START.plus(Duration.ofDays(days)),
                        END.plus(Duration.ofDays(days)),
                        "Asia/Shanghai");
        return new Reschedule(ID, ORGANISERS, PRESET, later, ROOM, clashes);
    }

    private static ConfirmParty confirm(String party, List<Clash> clashes, String person) {
        return confirm(party, List.of(attendee(person, Role.MEMBER)), clashes);
    }

    private static ConfirmParty confirm(String party, List<Attendee> attendees) {
        return confirm(party, attendees, List.of());
    }

    private static ConfirmParty confirm(
            String party, List<Attendee> attendees, List<Clash> clashes) {
        var given = new Confirmation(Answer.ACCEPTED, attendees, Channel.PORTAL, null, false, null);
        return new ConfirmParty(ID, ORGANISERS, PRESET, party, given, clashes);
    }

    private static Attendee attendee(String person, Role role) {
        return new Attendee(person, contact(person).name(), null, role, null);
    }
}
