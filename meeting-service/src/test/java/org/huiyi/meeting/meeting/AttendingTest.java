package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.SessionRefusal.*;
import org.huiyi.meeting.meeting.SessionCommand.*;
import org.huiyi.meeting.meeting.SessionEvent.*;
import org.junit.jupiter.api.Test;

class AttendingTest {
    private static final Instant LATE = START.plusSeconds(301);

    @Test
    void attendees_sign_in_themselves() {
        meeting(inSession())
                .when(signIn("globex.guest", act(GUEST, START)))
                .then(arrived("globex.guest", START))
                .remarking();
    }

    @Test
    void the_party_s_system_the_organiser_and_the_desk_sign_in_for_them() {
        var desk = new org.huiyi.contracts.decision.Actor("acme.desk", "agency");
        for (var actor : List.of(GLOBEX, ORGANISER, desk)) {
            meeting(inSession())
                    .when(signIn("globex.lead", act(actor, START)))
                    .then(
                            new AttendeeSignedIn(
                                    ID,
                                    "globex.lead",
                                    "globex",
                                    START,
                                    false,
                                    actor.sub(),
                                    null,
                                    null));
        }
    }

    /// R23: "Purely online meeting: sign-in may be a system connector, still with a named owner."
    @Test
    void a_conference_connector_signs_in_for_the_person_who_owns_the_sign_in() {
        var connector = new Actor("tencent.connector", "agency");
        var owned = new Support("tencent.connector", "acme.desk", "acme.technician", null);
        var online =
                new PlanEvent.MeetingRescheduled(
                        ID, TIMETABLE, new Venue(null, "https://meet.example"), false, null);
        meeting(after(inSession(), online, new PlanEvent.SupportAssigned(ID, owned)))
                .when(
                        new SessionCommand.SignIn(
                                ID, act(connector, START), PRESET, "globex.lead", "tencent"))
                .then(
                        new SessionEvent.AttendeeSignedIn(
                                ID,
                                "globex.lead",
                                "globex",
                                START,
                                false,
                                "tencent.connector",
                                "tencent",
                                null));
    }

    @Test
    void nobody_signs_in_a_colleague() {
        meeting(inSession())
                .when(signIn("globex.guest", act(LEAD, START)))
                .thenRefused(new SigningForAnother("globex.guest"));
        meeting(inSession())
                .when(signIn("initech.lead", act(GLOBEX, START)))
                .thenRefused(new SigningForAnother("initech.lead"));
    }

    @Test
    void for_whom_somebody_comes_whom_nobody_named_is_said_by_who_signs_them_in() {
        meeting(inSession())
                .when(signIn("passer.by", act(ORGANISER, START)))
                .thenRefused(new PartyOfAttendeeMissing("passer.by"));
        var desk = new org.huiyi.contracts.decision.Actor("acme.desk", "agency");
        meeting(inSession())
                .when(signIn("passer.by", act(desk, START)))
                .thenRefused(new PartyOfAttendeeMissing("passer.by"));
        meeting(inSession())
                .when(signIn("passer.by", act(desk, START), "initech"))
                .then(
                        new AttendeeSignedIn(
                                ID, "passer.by", "initech", START, false, "acme.desk", null, null));
        meeting(inSession())
                .when(signIn("passer.by", act(ORGANISER, START), "umbrella"))
                .thenRefused(new PartyOfAttendeeOther("passer.by", "umbrella"));
        meeting(inSession())
                .when(signIn("globex.lead", act(ORGANISER, START), "initech"))
                .thenRefused(new PartyOfAttendeeOther("globex.lead", "initech"));
    }

    @Test
    void who_comes_back_comes_for_the_same_party() {
        var before =
                after(
                        inSession(),
                        new AttendeeSignedIn(
                                ID, "passer.by", "initech", START, false, "acme.desk", null, null),
                        new AttendeeLeft(
                                ID, "passer.by", "initech", LATE, false, "acme.desk", null, null));
        meeting(before)
                .when(signIn("passer.by", act(ORGANISER, LATE)))
                .thenOfTypes(AttendeeSignedIn.class);
    }

    @Test
    void a_stranger_finds_nothing_to_sign() {
        meeting(inSession())
                .when(signIn("umbrella", act(STRANGER, START)))
                .thenRefused(new Hidden());
    }

    @Test
    void signing_in_twice_is_signing_in_once() {
        meeting(after(inSession(), arrived("globex.lead", START)))
                .when(signIn("globex.lead", act(LEAD, LATE)))
                .thenNothing();
    }

    @Test
    void late_counts_from_the_actual_start_and_needs_a_reason() {
        meeting(inSession())
                .when(signIn("globex.lead", act(LEAD, LATE.minusSeconds(1))))
                .then(arrived("globex.lead", LATE.minusSeconds(1)))
                .remarking();
        meeting(inSession())
                .when(signIn("globex.lead", act(LEAD, LATE)))
                .then(
                        new AttendeeSignedIn(
                                ID, "globex.lead", "globex", LATE, true, "globex.lead", null, null))
                .remarkingOn(Rule.R52);
        meeting(inSession())
                .when(signIn("globex.lead", act(LEAD, LATE, "train")))
                .thenOfTypes(AttendeeSignedIn.class)
                .remarkingOn(Rule.R44);
        meeting(after(confirmed(), startedAt(START.plusSeconds(600))))
                .when(signIn("globex.lead", act(LEAD, LATE)))
                .then(arrived("globex.lead", LATE));
    }

    @Test
    void coming_back_is_a_new_stay_and_not_late() {
        meeting(after(inSession(), arrived("globex.lead", START), left("globex.lead", LATE)))
                .when(signIn("globex.lead", act(LEAD, LATE.plusSeconds(60))))
                .then(arrived("globex.lead", LATE.plusSeconds(60)))
                .remarking();
    }

    @Test
    void nobody_comes_back_before_leaving() {
        meeting(after(inSession(), arrived("globex.lead", START), left("globex.lead", LATE)))
                .when(signIn("globex.lead", act(LEAD, LATE.minusSeconds(60))))
                .thenRefused(new BeforePrevious(LATE));
    }

    @Test
    void one_may_come_before_the_start_but_not_before_the_notice() {
        meeting(confirmed())
                .when(signIn("globex.lead", act(LEAD, START.minusSeconds(600))))
                .then(arrived("globex.lead", START.minusSeconds(600)));
        meeting(prepared())
                .when(signIn("globex.lead", act(LEAD, START)))
                .thenRefused(new OutOfOrder("SignIn", "SCHEDULED"));
    }

    @Test
    void a_list_kept_by_hand_is_told_after_the_end_with_a_reason() {
        var nextDay = Duration.ofHours(20);
        meeting(over())
                .when(signIn("globex.lead", told(LEAD, START, nextDay, null)))
                .thenRefused(new LateReport(START));
        meeting(over())
                .when(signIn("globex.lead", told(LEAD, START, nextDay, "paper list")))
                .thenOfTypes(AttendeeSignedIn.class)
                .remarkingOn(Rule.R02);
        meeting(over())
                .when(signIn("globex.lead", act(LEAD, END.plusSeconds(1))))
                .thenRefused(new OutOfOrder("SignIn", "ENDED"));
    }

    @Test
    void leaving_early_needs_a_reason() {
        var present = after(inSession(), arrived("globex.lead", START));
        meeting(present)
                .when(leave("globex.lead", act(LEAD, END.minusSeconds(300))))
                .then(left("globex.lead", END.minusSeconds(300)))
                .remarking();
        meeting(present)
                .when(leave("globex.lead", act(LEAD, END.minusSeconds(301))))
                .thenOfTypes(AttendeeLeft.class)
                .remarkingOn(Rule.R52);
        meeting(present)
                .when(leave("globex.lead", act(LEAD, END.minusSeconds(301), "flight")))
                .thenOfTypes(AttendeeLeft.class)
                .remarking();
    }

    @Test
    void a_recorder_who_leaves_without_a_hand_over_is_remarked() {
        var recorder = new org.huiyi.contracts.decision.Actor("acme.recorder", "acme");
        meeting(
                        after(
                                inSession(),
                                new AttendeeSignedIn(
                                        ID,
                                        "acme.recorder",
                                        "acme",
                                        START,
                                        false,
                                        "acme.recorder",
                                        null,
                                        null)))
                .when(leave("acme.recorder", act(recorder, END.minusSeconds(301), "flight")))
                .thenOfTypes(AttendeeLeft.class)
                .remarkingOn(Rule.R25);
    }

    @Test
    void who_is_not_there_does_not_leave() {
        meeting(inSession())
                .when(leave("globex.lead", act(LEAD, START)))
                .thenRefused(new NotPresent("globex.lead"));
    }

    @Test
    void the_end_lets_everybody_go() {
        meeting(after(inSession(), arrived("globex.lead", START), ended()))
                .when(leave("globex.lead", told(LEAD, END, Duration.ZERO, null)))
                .thenRefused(new NotPresent("globex.lead"));
    }

    private static SignIn signIn(String person, Act act, String partyId) {
        return new SignIn(ID, act, PRESET, person, null, AgreementOnRecord.NONE, partyId);
    }

    private static SignIn signIn(String person, org.huiyi.contracts.decision.Act act) {
        return new SignIn(ID, act, PRESET, person, null);
    }

    private static Leave leave(String person, org.huiyi.contracts.decision.Act act) {
        return new Leave(ID, act, PRESET, person, null);
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
