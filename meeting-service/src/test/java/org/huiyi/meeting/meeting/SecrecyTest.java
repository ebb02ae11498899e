package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.agreement.Entries.*;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.agreement.Entry;
import org.huiyi.meeting.law.AccessRefusal.AgreementMissing;
import org.huiyi.meeting.law.AgreementRefusal.PresentWithoutAgreement;
import org.huiyi.meeting.law.SessionRefusal.SigningForAnother;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.AttendanceCommand.CorrectAttendance;
import org.huiyi.meeting.meeting.ConfidentialityEvent.*;
import org.huiyi.meeting.meeting.CourseCommand.StartItem;
import org.huiyi.meeting.meeting.CourseEvent.*;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.SessionCommand.SignIn;
import org.huiyi.meeting.meeting.SessionEvent.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// R54 at the entrance: who may be there while sensitive matters are on.
class SecrecyTest {
    private static final AgreementOnRecord NONE = AgreementOnRecord.NONE;

    @Test
    void without_an_agreement_nobody_enters_a_sensitive_meeting() {
        meeting(sensitive())
                .when(signIn("globex.lead", act(LEAD, START), NONE))
                .thenRefused(new AgreementMissing());
        meeting(sensitive())
                .when(signIn("globex.lead", act(ORGANISER, START), NONE))
                .thenRefused(new AgreementMissing());
    }

    @Test
    void with_one_they_enter_and_what_admitted_them_is_on_record() {
        meeting(sensitive())
                .when(signIn("globex.lead", act(LEAD, START), onRecord(PARTY_WIDE)))
                .then(
                        arrived("globex.lead", START),
                        new AttendeeAdmitted(ID, "globex.lead", "globex", 2, List.of(HASH), START))
                .remarking();
    }

    @Test
    void the_organiser_s_own_people_need_none() {
        meeting(sensitive())
                .when(signIn("acme.organiser", act(ORGANISER, START), NONE))
                .thenOfTypes(AttendeeSignedIn.class);
    }

    @Test
    void somebody_nobody_named_is_not_taken_for_the_organiser_s_own() {
        meeting(sensitive())
                .when(signIn("passer.by", act(ORGANISER, START), NONE))
                .thenRefused(new AgreementMissing());
        meeting(sensitive())
                .when(signIn("acme.colleague", act(ACME, START), NONE))
                .thenOfTypes(AttendeeSignedIn.class);
        meeting(sensitive())
                .when(signIn("passer.by", act(ORGANISER, START), onRecord(PARTY_WIDE), "globex"))
                .thenRefused(new AgreementMissing());
        meeting(inSession())
                .when(signIn("passer.by", act(ORGANISER, START), NONE, "globex"))
                .thenOfTypes(AttendeeSignedIn.class);
    }

    @Test
    void an_agreement_of_another_person_or_of_another_party_admits_nobody() {
        meeting(sensitive())
                .when(signIn("globex.lead", act(LEAD, START), onRecord(OF_GUEST)))
                .thenRefused(new AgreementMissing());
        var ofInitech = new AgreementOnRecord("initech", 2, both(PARTY_WIDE));
        meeting(sensitive())
                .when(signIn("globex.lead", act(LEAD, START), ofInitech))
                .thenRefused(new AgreementMissing());
    }

    @Test
    void a_guest_with_a_personal_agreement_enters_where_the_party_has_none() {
        meeting(sensitive())
                .when(signIn("globex.guest", act(GUEST, START), onRecord(OF_GUEST)))
                .thenOfTypes(AttendeeSignedIn.class, AttendeeAdmitted.class);
    }

    @Test
    void what_counts_is_the_agreement_at_the_time_of_arrival() {
        var signedSince = new Entry(null, "*", START.plusSeconds(60), UNTIL, HASH);
        var arrival = START.plusSeconds(59);
        meeting(sensitive())
                .when(signIn("globex.lead", act(LEAD, arrival), onRecord(signedSince)))
                .thenRefused(new AgreementMissing());
        meeting(sensitive())
                .when(
                        signIn(
                                "globex.lead",
                                act(LEAD, START.plusSeconds(60)),
                                onRecord(signedSince)))
                .thenOfTypes(AttendeeSignedIn.class, AttendeeAdmitted.class);
    }

    @Test
    void one_sensitive_item_keeps_them_out_as_long_as_it_may_be_on() {
        var one = after(inSession(), agenda(item(Kind.REPORT, 30), secret("Price")));
        meeting(one)
                .when(signIn("globex.lead", act(LEAD, START), NONE))
                .thenRefused(new AgreementMissing());
        meeting(one)
                .when(signIn("globex.lead", act(LEAD, START), onRecord(entry(null, "topic:Price"))))
                .thenOfTypes(AttendeeSignedIn.class, AttendeeAdmitted.class);
        meeting(after(inSession(), agenda(secret("Price"), secret("Terms"))))
                .when(signIn("globex.lead", act(LEAD, START), onRecord(entry(null, "topic:Price"))))
                .thenRefused(new AgreementMissing());
    }

    @Test
    void a_guest_for_one_item_enters_while_an_ordinary_item_is_on_and_once_the_sensitive_is_over() {
        var guest = signIn("globex.guest", act(GUEST, START.plusSeconds(60)), NONE);
        var mixed = after(inSession(), agenda(item(Kind.REPORT, 30), secret("Price")));
        meeting(after(mixed, on(1))).when(guest).thenOfTypes(AttendeeSignedIn.class);
        meeting(after(mixed, on(1), off(1), on(2))).when(guest).thenRefused(new AgreementMissing());
        meeting(after(mixed, on(2), off(2))).when(guest).thenOfTypes(AttendeeSignedIn.class);
    }

    @Test
    void a_sensitive_item_begins_when_those_without_an_agreement_have_left() {
        var mixed =
                after(
                        inSession(),
                        agenda(item(Kind.REPORT, 30), secret("Price")),
                        on(1),
                        arrived("globex.lead", START),
                        arrived("globex.guest", START));
        var ofGuest = Map.of("globex", onRecord(OF_GUEST));
        var begin = new StartItem(ID, act(ORGANISER, START.plusSeconds(90)), PRESET, 2, ofGuest);
        meeting(mixed).when(begin).thenRefused(new PresentWithoutAgreement("globex.lead"));
        meeting(after(mixed, left("globex.lead", START.plusSeconds(80))))
                .when(begin)
                .thenOfTypes(AgendaItemStarted.class);
        var ordinary =
                new StartItem(ID, act(ORGANISER, START.plusSeconds(90)), PRESET, 1, Map.of());
        meeting(mixed).when(ordinary).thenNothing();
        var told = told(ORGANISER, START.plusSeconds(90), Duration.ofHours(1), "from my notes");
        meeting(mixed)
                .when(new StartItem(ID, told, PRESET, 2, ofGuest))
                .thenOfTypes(AgendaItemStarted.class)
                .remarkingOn(Rule.R02, Rule.R54);
    }

    @Test
    void an_ordinary_meeting_asks_nobody() {
        meeting(inSession())
                .when(signIn("globex.lead", act(LEAD, START), NONE))
                .then(arrived("globex.lead", START));
    }

    @Test
    void who_may_not_sign_at_all_is_told_that_first() {
        meeting(sensitive())
                .when(signIn("globex.guest", act(LEAD, START), NONE))
                .thenRefused(new SigningForAnother("globex.guest"));
    }

    /// Refusing to write it down would not undo it.
    @Test
    void who_was_there_without_one_is_written_down_afterwards_and_remarked_on() {
        meeting(after(sensitive(), ended()))
                .when(
                        signIn(
                                "globex.lead",
                                told(LEAD, START, Duration.ofHours(20), "paper list"),
                                NONE))
                .thenOfTypes(AttendeeSignedIn.class)
                .remarkingOn(Rule.R02, Rule.R54);
    }

    /// Which item was on then is on record, or else each may have been.
    @Test
    void who_is_told_afterwards_to_have_been_there_is_remarked_on_by_what_was_on_then() {
        var mixed = after(inSession(), agenda(item(Kind.REPORT, 30), secret("Price")));
        var item = after(mixed, on(2), off(2), on(1));
        var late = told(LEAD, START.plusSeconds(40), Duration.ofHours(20), "paper list");
        meeting(after(item, ended()))
                .when(signIn("globex.lead", late, NONE))
                .thenOfTypes(AttendeeSignedIn.class)
                .remarkingOn(Rule.R02);
        var early = told(LEAD, START, Duration.ofHours(20), "paper list");
        for (var history : List.of(item, mixed)) {
            meeting(after(history, ended()))
                    .when(signIn("globex.lead", early, NONE))
                    .remarkingOn(Rule.R02, Rule.R54);
        }
    }

    @Test
    void a_correction_that_adds_attendance_is_remarked_on_as_signing_in_is() {
        var held = after(sensitive(), ended());
        meeting(held).when(correct(START, END, NONE)).remarkingOn(Rule.R24, Rule.R54);
        meeting(held).when(correct(START, END, onRecord(PARTY_WIDE))).remarkingOn(Rule.R24);
        var there = after(sensitive(), arrived("globex.lead", START.plusSeconds(60)), ended());
        meeting(there).when(correct(START, END, NONE)).remarkingOn(Rule.R24, Rule.R54);
        meeting(there).when(correct(START.plusSeconds(90), END, NONE)).remarkingOn(Rule.R24);
    }

    private static CorrectAttendance correct(Instant from, Instant to, AgreementOnRecord onRecord) {
        return new CorrectAttendance(
                ID,
                act(LEAD, END.plusSeconds(60), "not on the list"),
                PRESET,
                "globex.lead",
                from,
                to,
                false,
                null,
                null,
                onRecord);
    }

    private static SignIn signIn(String person, Act act, AgreementOnRecord onRecord) {
        return signIn(person, act, onRecord, null);
    }

    private static SignIn signIn(
            String person, Act act, AgreementOnRecord onRecord, @Nullable String partyId) {
        return new SignIn(ID, act, PRESET, person, null, onRecord, partyId);
    }

    private static AgreementOnRecord onRecord(Entry... entries) {
        return new AgreementOnRecord("globex", 2, both(entries));
    }

    private static List<MeetingEvent> sensitive() {
        var plain = scheduled();
        return List.of(
                new MeetingScheduled(
                        ID,
                        plain.title(),
                        "acme",
                        PURPOSE,
                        plain.topics(),
                        TIMETABLE,
                        ROOM,
                        Classification.SENSITIVE,
                        null,
                        plain.parties(),
                        REGISTERED,
                        false),
                noticeSent(),
                startedAt(START));
    }

    private static AgendaItemStarted on(int n) {
        return new AgendaItemStarted(ID, n, START);
    }

    private static AgendaItemEnded off(int n) {
        return new AgendaItemEnded(ID, n, START.plusSeconds(30), false);
    }

    private static AgendaChanged agenda(AgendaItem... items) {
        return new AgendaChanged(ID, List.of(items), true, null);
    }

    private static AgendaItem secret(String topic) {
        return new AgendaItem(topic, Kind.DECISION, 30, List.of(), true, false, List.of());
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
