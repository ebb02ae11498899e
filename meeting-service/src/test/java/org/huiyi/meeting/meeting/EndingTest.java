package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.ProceedingsRefusal.*;
import org.huiyi.meeting.meeting.CourseCommand.*;
import org.huiyi.meeting.meeting.CourseEvent.*;
import org.huiyi.meeting.meeting.ImportantMatter.Ground;
import org.huiyi.meeting.meeting.MatterEvent.MatterBecameImportant;
import org.huiyi.meeting.meeting.SessionCommand.*;
import org.huiyi.meeting.meeting.SessionEvent.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EndingTest {
    private static final Duration TERM = Duration.ofHours(24);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Instant DUE = END.plus(Duration.ofMinutes(30));
    private static final Instant REAL = END.plus(Duration.ofMinutes(10));
    private static final Instant TOLD = DUE.plus(Duration.ofHours(1));

    @Test
    void the_start_sets_an_alarm_for_a_meeting_that_nobody_ends() {
        meeting(confirmed())
                .when(
                        new StartMeeting(
                                ID, act(ORGANISER, START), PRESET, MaterialsAtStart.NONE_NEEDED))
                .then(startedAt(START))
                .arming(new Alarm(MeetingDecider.MEETING_UNENDED, DUE));
    }

    @Test
    void planned_end_and_grace_are_a_provisional_end_that_starts_the_clock() {
        meeting(inSession()).when(declare(DUE, DUE)).then(provisional()).remarkingOn(Rule.R51);
        meeting(inSession()).when(declare(DUE, DUE.minusNanos(1000))).thenNothing();
        meeting(inSession()).when(declare(END, DUE)).thenNothing();
        meeting(over()).when(declare(DUE, DUE)).thenNothing();
        meeting(unended()).when(declare(DUE, TOLD)).thenNothing();
        meeting(convened()).when(declare(DUE, DUE)).thenNothing();
    }

    @Test
    void no_meeting_is_taken_to_be_over_before_it_started() {
        Instant late = END.plus(Duration.ofMinutes(90));
        var started =
                new MeetingStarted(
                        ID, late, "acme.recorder", List.of(), List.of(), false, null, DUE);
        meeting(after(confirmed(), started)).when(declare(DUE, late)).thenNothing();
    }

    @Test
    void a_suspended_meeting_is_not_taken_to_be_over_and_has_its_time_when_it_goes_on() {
        var suspended = after(inSession(), new MeetingSuspended(ID, START, null));
        meeting(suspended).when(declare(DUE, DUE)).thenNothing();
        Instant due = TOLD.plus(Duration.ofMinutes(30));
        meeting(suspended)
                .when(new ResumeMeeting(ID, act(ORGANISER, TOLD), PRESET))
                .then(new MeetingResumed(ID, TOLD, due))
                .arming(new Alarm(MeetingDecider.MEETING_UNENDED, due));
        meeting(after(suspended, new MeetingResumed(ID, TOLD, due)))
                .when(declare(DUE, TOLD))
                .thenNothing();
    }

    @Test
    void the_real_end_replaces_the_provisional_one_with_a_reason_and_the_same_time_to_run() {
        meeting(unended()).when(end(REAL, null)).thenRefused(new CorrectionWithoutReason());
        meeting(unended())
                .when(end(REAL, "the desk forgot"))
                .then(corrected(DUE, REAL, "the desk forgot"))
                .remarkingOn(Rule.R02, Rule.R51);
    }

    @Test
    void an_end_told_again_is_known_and_another_one_corrects_it() {
        meeting(over()).when(new EndMeeting(ID, act(ORGANISER, TOLD), PRESET)).thenNothing();
        meeting(over()).when(end(END, null)).thenNothing();
        meeting(reported()).when(end(REAL, null)).thenRefused(new CorrectionWithoutReason());
        meeting(reported())
                .when(end(REAL, "wrong watch"))
                .then(corrected(END, REAL, "wrong watch"), putOff(TOLD));
        meeting(over())
                .when(end(START.minusSeconds(1), "wrong watch"))
                .thenRefused(new BeforePrevious(START));
    }

    /// R30: "在会议结束后24小时内".
    @Test
    void no_end_is_later_than_the_moment_at_which_an_end_was_first_told() {
        Instant nextDay = END.plus(TERM).minusSeconds(60);
        var again = new Act(ORGANISER, nextDay, nextDay.plusSeconds(60), "went on");
        var end = new EndMeeting(ID, again, PRESET);
        meeting(over()).when(end).thenRefused(new EndAfterTold(END));
        meeting(reported()).when(end).thenRefused(new EndAfterTold(TOLD));
        meeting(reported())
                .when(end(TOLD.minusSeconds(1), "went on"))
                .thenOfTypes(EndCorrected.class, MatterBecameImportant.class);
        meeting(after(reported(), corrected(END, REAL, "wrong watch")))
                .when(end)
                .thenRefused(new EndAfterTold(TOLD));
        meeting(over())
                .when(end(REAL, null))
                .thenRefused(new CorrectionWithoutReason(), new EndAfterTold(END));
    }

    @Test
    void a_real_end_in_place_of_a_provisional_one_binds_every_later_one() {
        Instant nextDay = DUE.plus(TERM);
        var again = new Act(ORGANISER, nextDay, nextDay, "went on");
        meeting(unended())
                .when(new EndMeeting(ID, again, PRESET))
                .thenOfTypes(EndCorrected.class)
                .remarkingOn(Rule.R51, Rule.R30);
        meeting(after(unended(), corrected(DUE, TOLD, "the desk forgot")))
                .when(new SignalEnd(ID, again, PRESET, "tencent", true))
                .thenNothing();
        meeting(after(unended(), corrected(DUE, REAL, "the desk forgot")))
                .when(end(nextDay, "went on"))
                .thenRefused(new EndAfterTold(TOLD));
    }

    @Test
    void of_an_end_from_before_it_was_kept_when_it_was_told_the_first_correction_settles_it() {
        var old = new MeetingEnded(ID, END, END.plus(TERM), "preset-1");
        meeting(after(inSession(), old))
                .when(end(TOLD.minusSeconds(1), "wrong watch"))
                .thenOfTypes(EndCorrected.class, MatterBecameImportant.class);
        meeting(after(inSession(), old, corrected(END, REAL, "wrong watch")))
                .when(end(TOLD.plusSeconds(1), "wrong watch"))
                .thenRefused(new EndAfterTold(TOLD));
    }

    @Test
    void every_correction_that_puts_the_minutes_off_is_remarked_on() {
        meeting(reported())
                .when(end(REAL, "wrong watch"))
                .remarkingOn(Rule.R02, Rule.R51, Rule.R30);
        meeting(reported()).when(end(END.minusSeconds(60), "wrong watch")).remarkingOn(Rule.R02);
    }

    @Test
    void a_correction_that_makes_overdue_minutes_timely_is_remarked_on() {
        Instant now = END.plus(TERM).plus(Duration.ofMinutes(5));
        var late = new Act(ORGANISER, REAL, now, "wrong watch");
        meeting(reported())
                .when(new EndMeeting(ID, late, PRESET, true))
                .thenOfTypes(EndCorrected.class, MatterBecameImportant.class)
                .remarkingOn(Rule.R02, Rule.R51, Rule.R30);
        meeting(reported())
                .when(new EndMeeting(ID, late, PRESET, false))
                .thenOfTypes(EndCorrected.class, MatterBecameImportant.class)
                .remarkingOn(Rule.R02, Rule.R51, Rule.R30);
    }

    @Test
    void a_platform_s_conclusion_that_makes_overdue_minutes_timely_is_remarked_on_as_well() {
        Instant now = DUE.plus(TERM).plus(Duration.ofMinutes(5));
        var late = new Act(ORGANISER, DUE.plus(Duration.ofMinutes(10)), now, "connector was down");
        meeting(unended())
                .when(new SignalEnd(ID, late, PRESET, "tencent", true, true))
                .thenOfTypes(EndCorrected.class)
                .remarkingOn(Rule.R02, Rule.R51, Rule.R30);
        meeting(unended())
                .when(new SignalEnd(ID, late, PRESET, "tencent", true, false))
                .remarkingOn(Rule.R02, Rule.R51, Rule.R30);
    }

    /// R25, "全程记录".
    @Test
    void a_recorder_who_was_never_there_is_remarked_on_at_the_end() {
        var attended = after(inSession(), arrived("globex.lead", START));
        var end = new EndMeeting(ID, act(ORGANISER, END), PRESET);
        meeting(attended).when(end).remarkingOn(Rule.R25);
        meeting(after(attended, arrived("acme.recorder", START))).when(end).remarking();
        meeting(inSession()).when(end).remarking();
    }

    @Test
    void a_platform_that_saw_everybody_go_starts_no_clock() {
        var signalled = new EndSignalled(ID, "tencent", REAL);
        meeting(inSession()).when(signal(REAL, false)).then(signalled).remarking();
        meeting(after(inSession(), signalled)).when(signal(REAL, false)).thenNothing();
        meeting(after(inSession(), signalled))
                .when(new SignIn(ID, act(GUEST, REAL), PRESET, "globex.guest", null))
                .thenOfTypes(AttendeeSignedIn.class);
        meeting(after(inSession(), signalled))
                .when(signal(TOLD, true))
                .then(
                        new MeetingEnded(
                                ID,
                                TOLD,
                                TOLD.plus(TERM),
                                "preset-1",
                                null,
                                "tencent",
                                TOLD.plus(WEEK),
                                TOLD));
    }

    @Test
    void a_platform_s_conclusion_replaces_a_provisional_end_but_nobody_s_word() {
        meeting(unended()).when(signal(TOLD, true)).then(corrected(DUE, TOLD, "tencent"));
        meeting(over()).when(signal(TOLD, true)).thenNothing();
        meeting(unended()).when(signal(TOLD, false)).thenNothing();
    }

    @Test
    void whose_meeting_nobody_ended_may_still_come_and_go() {
        meeting(after(unended()))
                .when(new SignIn(ID, act(GUEST, TOLD, "late train"), PRESET, "globex.guest", null))
                .thenOfTypes(AttendeeSignedIn.class);
        var attended = after(inSession(), arrived("globex.guest", START), provisional());
        meeting(attended)
                .when(new Leave(ID, act(GUEST, TOLD), PRESET, "globex.guest", null))
                .thenOfTypes(AttendeeLeft.class);
    }

    static List<MeetingEvent> reported() {
        return after(inSession(), endedAsTold(TOLD));
    }

    static List<MeetingEvent> unended() {
        return after(inSession(), provisional());
    }

    static MeetingEnded provisional() {
        return new MeetingEnded(
                ID, DUE, DUE.plus(TERM), "preset-1", true, null, DUE.plus(WEEK), null);
    }

    static EndCorrected corrected(Instant former, Instant end, String reason) {
        return new EndCorrected(
                ID,
                end,
                former,
                end.plus(TERM),
                former.plus(TERM),
                "preset-1",
                Personal.of(ORGANISER.sub(), reason),
                end.plus(WEEK),
                TOLD);
    }

    private static MeetingEvent putOff(Instant at) {
        return new MatterBecameImportant(ID, 1001, Ground.DEADLINE, null, at);
    }

    static EndMeeting end(Instant at, @Nullable String reason) {
        return new EndMeeting(ID, new Act(ORGANISER, at, TOLD, reason), PRESET);
    }

    static SignalEnd signal(Instant at, boolean conclusive) {
        return new SignalEnd(ID, act(ORGANISER, at), PRESET, "tencent", conclusive);
    }

    static DeclareProvisionalEnd declare(Instant dueAt, Instant now) {
        return new DeclareProvisionalEnd(ID, Act.of(Actor.house("alarm"), now), PRESET, dueAt);
    }

    static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
