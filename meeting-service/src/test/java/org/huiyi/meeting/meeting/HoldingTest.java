package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.SessionRefusal.*;
import org.huiyi.meeting.meeting.PlanCommand.*;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.SessionCommand.*;
import org.huiyi.meeting.meeting.SessionEvent.*;
import org.huiyi.meeting.policy.Parameters;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.meeting.policy.SomeParameters;
import org.junit.jupiter.api.Test;

class HoldingTest {
    @Test
    void a_confirmed_meeting_starts_on_time() {
        meeting(confirmed()).when(start(START, null)).then(startedAt(START)).remarking();
    }

    @Test
    void starting_without_everybody_s_word_takes_a_reason() {
        meeting(convened())
                .when(start(START, null))
                .thenRefused(new PartiesUnconfirmed("globex, initech"));
        meeting(convened())
                .when(start(START, "they called"))
                .thenOfTypes(MeetingStarted.class)
                .remarkingOn(Rule.R19, Rule.R07);
    }

    @Test
    void nothing_starts_without_a_recorder_whatever_the_reason() {
        meeting(List.of(scheduled(), noticeSent()))
                .when(start(START, "no time"))
                .thenRefused(new RecorderMissing());
    }

    @Test
    void everything_that_bars_a_start_is_said_at_once() {
        meeting(List.of(scheduled(), noticeSent()))
                .when(start(START, null))
                .thenRefusedBy(Rule.R19, Rule.R23, Rule.R25);
    }

    @Test
    void a_start_off_schedule_is_remarked_beyond_the_grace() {
        meeting(confirmed())
                .when(start(START.plusSeconds(300), null))
                .thenOfTypes(MeetingStarted.class)
                .remarking();
        meeting(confirmed())
                .when(start(START.plusSeconds(301), null))
                .thenOfTypes(MeetingStarted.class)
                .remarkingOn(Rule.R51);
    }

    @Test
    void an_unconvened_meeting_does_not_start() {
        meeting(prepared())
                .when(start(START, null))
                .thenRefused(new OutOfOrder("StartMeeting", "SCHEDULED"));
        meeting(cancelled())
                .when(start(START, null))
                .thenRefused(new OutOfOrder("StartMeeting", "CANCELLED"));
    }

    @Test
    void a_meeting_starts_once() {
        meeting(inSession()).when(start(START, null)).thenNothing();
    }

    @Test
    void no_start_before_the_notice() {
        meeting(confirmed())
                .when(start(NOTIFIED.minusSeconds(1), "x"))
                .thenRefused(new BeforePrevious(NOTIFIED));
    }

    @Test
    void a_start_told_late_needs_a_reason_and_is_remarked() {
        var quarter = Duration.ofMinutes(15);
        meeting(confirmed())
                .when(
                        new StartMeeting(
                                ID,
                                told(ORGANISER, START, quarter, null),
                                PRESET,
                                MaterialsAtStart.NONE_NEEDED))
                .thenOfTypes(MeetingStarted.class)
                .remarking();
        meeting(confirmed())
                .when(
                        new StartMeeting(
                                ID,
                                told(ORGANISER, START, quarter.plusNanos(1000), null),
                                PRESET,
                                MaterialsAtStart.NONE_NEEDED))
                .thenRefused(new LateReport(START));
        meeting(confirmed())
                .when(
                        new StartMeeting(
                                ID,
                                told(ORGANISER, START, quarter.multipliedBy(2), "no net"),
                                PRESET,
                                MaterialsAtStart.NONE_NEEDED))
                .thenOfTypes(MeetingStarted.class)
                .remarkingOn(Rule.R02);
    }

    @Test
    void the_end_fixes_when_the_minutes_are_due() {
        meeting(inSession()).when(end(END)).then(ended()).remarking();
    }

    @Test
    void the_deadline_is_the_policy_s_and_in_elapsed_time() {
        var quick =
                new PolicyInForce(
                        "meeting:2",
                        SomeParameters.of("minutesDeadline", Duration.ofSeconds(5))
                                .over(Parameters.PRESETS),
                        Map.of(),
                        List.of());
        meeting(inSession())
                .when(new EndMeeting(ID, act(ORGANISER, END), quick))
                .then(
                        new MeetingEnded(
                                ID,
                                END,
                                END.plusSeconds(5),
                                "meeting:2",
                                null,
                                null,
                                EVALUATED,
                                END));
    }

    @Test
    void an_overrun_is_remarked() {
        meeting(inSession())
                .when(end(END.plusSeconds(301)))
                .thenOfTypes(MeetingEnded.class)
                .remarkingOn(Rule.R51);
    }

    @Test
    void no_end_before_the_start_and_none_twice() {
        meeting(inSession())
                .when(end(START.minusSeconds(1)))
                .thenRefused(new BeforePrevious(START));
        meeting(over()).when(end(END)).thenNothing();
        meeting(confirmed()).when(end(END)).thenRefused(new OutOfOrder("EndMeeting", "CONFIRMED"));
    }

    @Test
    void a_meeting_held_before_it_was_registered_is_told_as_a_whole() {
        var tell = END.plusSeconds(120);
        var recorder = new RecorderAppointed(ID, "acme.recorder", tell, null);
        meeting(List.of(retroactive(), recorder))
                .when(new RegisterHeld(ID, act(ORGANISER, tell, "ad hoc"), PRESET, START, END))
                .thenOfTypes(MeetingStarted.class, MeetingEnded.class)
                .happeningAt(START, END)
                .remarkingOn(Rule.R02);
        meeting(List.of(retroactive()))
                .when(new RegisterHeld(ID, act(ORGANISER, tell), PRESET, END, START))
                .thenRefused(new BeforePrevious(END, "endedAt"), new LateReport(END));
        meeting(prepared())
                .when(new RegisterHeld(ID, act(ORGANISER, tell, "ad hoc"), PRESET, START, END))
                .thenRefused(new OutOfOrder("RegisterHeld", "SCHEDULED"));
    }

    @Test
    void a_plan_told_after_the_meeting_was_one_when_it_was_to_begin() {
        var told = END.plusSeconds(60);
        meeting(List.of(retroactive()))
                .when(new AppointRecorder(ID, act(ORGANISER, told), PRESET, "acme.recorder"))
                .thenOfTypes(RecorderAppointed.class)
                .happeningAt(START);
        meeting(List.of(retroactive()))
                .when(new WithdrawParty(ID, act(ORGANISER, told), PRESET, "globex"))
                .thenOfTypes(PartyWithdrawn.class)
                .happeningAt(told);
        meeting(List.of(scheduled()))
                .when(new AppointRecorder(ID, act(ORGANISER, told), PRESET, "acme.recorder"))
                .thenOfTypes(RecorderAppointed.class)
                .happeningAt(told);
    }

    private static MeetingScheduled retroactive() {
        var s = scheduled();
        return new MeetingScheduled(
                ID,
                s.title(),
                s.organiser(),
                s.purpose(),
                s.topics(),
                TIMETABLE,
                ROOM,
                s.classification(),
                null,
                s.parties(),
                END.plusSeconds(60),
                true);
    }

    private static StartMeeting start(Instant at, String reason) {
        return new StartMeeting(
                ID,
                reason == null ? act(ORGANISER, at) : act(ORGANISER, at, reason),
                PRESET,
                MaterialsAtStart.NONE_NEEDED);
    }

    private static EndMeeting end(Instant at) {
        return new EndMeeting(ID, act(ORGANISER, at), PRESET);
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
