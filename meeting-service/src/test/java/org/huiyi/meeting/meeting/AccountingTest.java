package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.ProceedingsRefusal.*;
import org.huiyi.meeting.law.SessionRefusal.*;
import org.huiyi.meeting.meeting.AttendanceCommand.*;
import org.huiyi.meeting.meeting.AttendanceEvent.*;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.huiyi.meeting.meeting.SessionCommand.Leave;
import org.huiyi.meeting.meeting.SessionCommand.SignIn;
import org.huiyi.meeting.meeting.SessionEvent.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountingTest {
    private static final String WHO = "globex.lead";
    private static final Instant LATE = START.plus(Duration.ofMinutes(20));
    private static final Instant EARLY = START.plus(Duration.ofMinutes(30));
    private static final Instant TOLD = END.plus(Duration.ofHours(2));

    @Test
    void a_correction_is_a_new_event_with_a_reason() {
        meeting(came(LATE))
                .when(correct(START, null, "wrong list", false))
                .then(
                        new AttendanceCorrected(
                                ID,
                                WHO,
                                "globex",
                                START,
                                END,
                                false,
                                false,
                                WHO,
                                Personal.of(WHO, "wrong list")))
                .remarkingOn(Rule.R24);
        meeting(came(LATE))
                .when(correct(START, null, null, false))
                .thenRefused(new AttendanceUnreasoned(WHO));
        meeting(came(LATE)).when(correct(LATE, END, "wrong list", false)).thenNothing();
    }

    @Test
    void times_are_possible_ones() {
        meeting(came(LATE))
                .when(correct(EARLY, LATE, "x", false))
                .thenRefused(new BeforePrevious(EARLY, "leftAt"));
        meeting(came(LATE))
                .when(correct(null, TOLD.plusSeconds(1), "x", false))
                .thenRefused(new BeforePrevious(TOLD, "leftAt"));
        meeting(over()).when(correct(null, EARLY, "x", false)).thenRefused(new NotPresent(WHO));
    }

    @Test
    void a_correction_admits_nobody_while_the_meeting_is_under_way() {
        meeting(inSession())
                .when(correct(START, null, "came by the side door", false))
                .thenRefused(new NotPresent(WHO));
        meeting(after(inSession(), arrived(WHO, LATE)))
                .when(correct(START, null, "wrong list", false))
                .thenOfTypes(AttendanceCorrected.class);
    }

    /// R52, "不得无故迟到": only who first arrives can be late; coming back is not arriving.
    @Test
    void a_correction_of_a_later_stay_makes_nobody_late() {
        var back = LATE.plusSeconds(600);
        meeting(cameBack())
                .when(correct(back.minusSeconds(30), null, "wrong list", false))
                .then(
                        new AttendanceCorrected(
                                ID,
                                WHO,
                                "globex",
                                back.minusSeconds(30),
                                END,
                                false,
                                false,
                                WHO,
                                Personal.of(WHO, "wrong list")));
    }

    @Test
    void any_stay_is_put_right_and_the_others_stay() {
        var corrected =
                new AttendanceCorrected(
                        ID,
                        WHO,
                        "globex",
                        LATE,
                        LATE.plusSeconds(300),
                        true,
                        true,
                        WHO,
                        Personal.of(WHO, "wrong list"),
                        1);
        meeting(cameBack())
                .when(correct(1, LATE, LATE.plusSeconds(300)))
                .then(corrected)
                .remarkingOn(Rule.R24);
        assertThat(attendance(after(cameBack(), corrected)).stays())
                .extracting(Presence::arrivedAt)
                .containsExactly(LATE, LATE.plusSeconds(600));
        meeting(cameBack()).when(correct(3, LATE, null)).thenRefused(new NotPresent(WHO));
    }

    @Test
    void nobody_is_there_twice_at_a_time() {
        var back = LATE.plusSeconds(600);
        meeting(cameBack())
                .when(correct(1, null, back.plusSeconds(1)))
                .thenRefused(new StaysOverlap(WHO, back));
        meeting(cameBack())
                .when(correct(2, LATE.minusSeconds(1), null))
                .thenRefused(new StaysOverlap(WHO, START));
        meeting(cameBack()).when(correct(1, null, back)).thenOfTypes(AttendanceCorrected.class);
    }

    @Test
    void a_paper_sheet_may_be_entered_the_next_day() {
        var nextDay = new Act(ORGANISER, START, END.plus(Duration.ofHours(20)), "paper sheet");
        meeting(over())
                .when(new SignIn(ID, nextDay, PRESET, WHO, "paper"))
                .thenOfTypes(AttendeeSignedIn.class)
                .remarkingOn(Rule.R02);
        meeting(over())
                .when(correct(START, EARLY, "not on the sheet", false))
                .thenOfTypes(AttendanceCorrected.class);
    }

    @Test
    void a_reason_is_given_afterwards_until_the_minutes_are_published() {
        meeting(came(LATE))
                .when(correct(null, null, "train", false))
                .then(new AttendanceExplained(ID, WHO, Personal.of(WHO, "train")));
        meeting(came(LATE))
                .when(correct(null, null, "train", true))
                .thenRefused(new ReasonTooLate(WHO));
        meeting(came(START)).when(correct(null, null, "train", false)).thenNothing();
        assertThat(attendance(came(LATE)).unjustified()).containsExactly(WHO);
        assertThat(
                        attendance(
                                        after(
                                                came(LATE),
                                                new AttendanceExplained(
                                                        ID, WHO, Personal.of(WHO, "train"))))
                                .unjustified())
                .isEmpty();
    }

    @Test
    void the_organiser_says_whether_it_is_justified() {
        var note = Personal.of(ORGANISER.sub(), "snow");
        meeting(came(LATE))
                .when(new JustifyAttendance(ID, act(ORGANISER, TOLD), PRESET, WHO, true, "snow"))
                .then(new AttendanceJustified(ID, WHO, true, note))
                .remarking();
        meeting(came(LATE))
                .when(new JustifyAttendance(ID, act(ORGANISER, TOLD), PRESET, WHO, false, null))
                .thenOfTypes(AttendanceJustified.class)
                .remarkingOn(Rule.R52);
        meeting(came(LATE))
                .when(new JustifyAttendance(ID, act(LEAD, TOLD), PRESET, WHO, true, null))
                .thenRefused(new NotOrganiser());
        meeting(came(LATE))
                .when(new JustifyAttendance(ID, act(ORGANISER, TOLD), PRESET, "nobody", true, null))
                .thenRefused(new Hidden());
        var excused = new AttendanceJustified(ID, WHO, true, null);
        assertThat(attendance(after(came(LATE), excused)).unjustified()).isEmpty();
        var blamed = new AttendanceJustified(ID, WHO, false, null);
        var explained = new AttendanceExplained(ID, WHO, Personal.of(WHO, "x"));
        assertThat(attendance(after(came(LATE), explained, blamed)).unjustified())
                .containsExactly(WHO);
    }

    @Test
    void who_drops_out_and_is_back_soon_has_not_left_early() {
        var dropped = after(inSession(), arrived(WHO, START), wentEarly());
        Instant grace = EARLY.plus(Duration.ofMinutes(10));
        meeting(dropped)
                .when(signIn(grace))
                .then(arrived(WHO, grace), new EarlyLeaveExcused(ID, WHO, EARLY, null));
        meeting(dropped)
                .when(signIn(grace.plusNanos(1000)))
                .then(arrived(WHO, grace.plusNanos(1000)));
        assertThat(attendance(dropped).unjustified()).containsExactly(WHO);
        assertThat(
                        attendance(after(dropped, new EarlyLeaveExcused(ID, WHO, EARLY, null)))
                                .unjustified())
                .isEmpty();
    }

    @Test
    void going_early_for_an_incident_is_nobody_s_fault() {
        var incident =
                new IncidentReported(
                        ID,
                        1,
                        Incident.Kind.SAFETY,
                        Personal.of("acme", "smoke"),
                        null,
                        START,
                        END,
                        "acme",
                        false,
                        false,
                        null);
        var leave = new Leave(ID, act(LEAD, EARLY), PRESET, WHO, null);
        meeting(after(inSession(), arrived(WHO, START), incident))
                .when(leave)
                .then(wentEarly(), new EarlyLeaveExcused(ID, WHO, EARLY, 1))
                .remarking();
        meeting(after(inSession(), arrived(WHO, START))).when(leave).remarkingOn(Rule.R52);
    }

    @Test
    void several_arrive_together_or_nobody_does() {
        var lead = signIn(START);
        var initech = new SignIn(ID, act(ORGANISER, START), PRESET, "initech.lead", "kiosk");
        meeting(inSession())
                .when(
                        new SignInAll(
                                ID, act(ORGANISER, START), PRESET, List.of(initech, lead, lead)))
                .thenOfTypes(AttendeeSignedIn.class, AttendeeSignedIn.class);
        var stranger = new SignIn(ID, act(LEAD, START), PRESET, "initech.lead", null);
        meeting(inSession())
                .when(new SignInAll(ID, act(LEAD, START), PRESET, List.of(lead, stranger)))
                .thenRefused(new SigningForAnother("initech.lead"));
    }

    static List<MeetingEvent> came(Instant at) {
        return after(
                inSession(),
                new AttendeeSignedIn(ID, WHO, "globex", at, at.equals(LATE), WHO, null, null),
                ended());
    }

    static List<MeetingEvent> cameBack() {
        return after(
                inSession(),
                arrived(WHO, START),
                left(WHO, LATE),
                arrived(WHO, LATE.plusSeconds(600)),
                ended());
    }

    static CorrectAttendance correct(int stay, @Nullable Instant from, @Nullable Instant to) {
        return new CorrectAttendance(
                ID,
                new Act(LEAD, TOLD, TOLD, "wrong list"),
                PRESET,
                WHO,
                from,
                to,
                false,
                stay,
                null,
                AgreementOnRecord.NONE);
    }

    static AttendeeLeft wentEarly() {
        return new AttendeeLeft(ID, WHO, "globex", EARLY, true, WHO, null, null);
    }

    static SignIn signIn(Instant at) {
        return new SignIn(ID, act(LEAD, at), PRESET, WHO, null);
    }

    static CorrectAttendance correct(
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String reason,
            boolean published) {
        return new CorrectAttendance(
                ID, new Act(LEAD, TOLD, TOLD, reason), PRESET, WHO, from, to, published);
    }

    static Attendance attendance(List<MeetingEvent> events) {
        return plan(events.toArray(MeetingEvent[]::new)).attendance();
    }

    static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
