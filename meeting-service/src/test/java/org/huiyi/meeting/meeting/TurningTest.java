package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.meeting.CourseCommand.*;
import org.huiyi.meeting.meeting.CourseEvent.*;
import org.huiyi.meeting.meeting.SessionCommand.*;
import org.huiyi.meeting.meeting.SessionEvent.*;
import org.junit.jupiter.api.Test;

class TurningTest {
    private static final Instant PAUSE = START.plus(Duration.ofMinutes(20));
    private static final Instant AGAIN = START.plus(Duration.ofMinutes(35));
    private static final MeetingSuspended SUSPENDED = suspendedAt(PAUSE);
    private static final MeetingResumed RESUMED =
            new MeetingResumed(ID, AGAIN, END.plus(Duration.ofMinutes(30)));

    @Test
    void a_meeting_in_session_is_suspended_and_resumed() {
        meeting(inSession()).when(suspend(PAUSE)).then(SUSPENDED).remarking();
        meeting(suspended()).when(resume(AGAIN)).then(RESUMED).remarking();
        meeting(after(suspended(), RESUMED)).when(suspend(END)).then(suspendedAt(END));
    }

    @Test
    void what_is_so_already_is_not_recorded_again() {
        meeting(suspended()).when(suspend(AGAIN)).thenNothing();
        meeting(after(suspended(), RESUMED)).when(resume(END)).thenNothing();
    }

    @Test
    void only_a_meeting_under_way_is_suspended_and_only_a_suspended_one_resumed() {
        meeting(convened())
                .when(suspend(PAUSE))
                .thenRefused(new OutOfOrder("SuspendMeeting", "CONVENED"));
        meeting(over()).when(suspend(END)).thenRefused(new OutOfOrder("SuspendMeeting", "ENDED"));
        meeting(inSession())
                .when(resume(PAUSE))
                .thenRefused(new OutOfOrder("ResumeMeeting", "IN_SESSION"));
    }

    @Test
    void a_suspension_is_not_an_end_and_the_final_end_counts() {
        meeting(suspended()).when(new EndMeeting(ID, act(ORGANISER, END), PRESET)).then(ended());
        meeting(after(suspended(), RESUMED))
                .when(new EndMeeting(ID, act(ORGANISER, END), PRESET))
                .then(ended());
    }

    @Test
    void turns_are_told_in_order() {
        meeting(suspended())
                .when(resume(PAUSE.minusSeconds(1)))
                .thenRefused(new BeforePrevious(PAUSE));
        meeting(after(suspended(), RESUMED))
                .when(new EndMeeting(ID, act(ORGANISER, PAUSE), PRESET))
                .thenRefused(new BeforePrevious(AGAIN));
        meeting(inSession())
                .when(suspend(START.minusSeconds(1)))
                .thenRefused(new BeforePrevious(START));
    }

    @Test
    void a_suspension_beyond_the_house_s_limit_is_remarked_on() {
        var limit = PRESET.suspensionLimit();
        meeting(suspended()).when(resume(PAUSE.plus(limit))).remarking();
        meeting(suspended()).when(resume(PAUSE.plus(limit).plusNanos(1000))).remarkingOn(Rule.R51);
    }

    @Test
    void who_leaves_while_nothing_is_held_does_not_leave_early() {
        meeting(after(inSession(), arrived("globex.lead", START), SUSPENDED))
                .when(new Leave(ID, act(LEAD, AGAIN), PRESET, "globex.lead", null))
                .thenOfTypes(AttendeeLeft.class)
                .remarking();
    }

    /// R28: "Meeting aborted by incident → resume later same meeting id or reschedule."
    @Test
    void a_meeting_aborted_by_an_incident_goes_on_later_under_its_own_id_and_has_one_end() {
        Instant fire = START.plusSeconds(600);
        var reported =
                new IncidentEvent.IncidentReported(
                        ID,
                        1,
                        Incident.Kind.SAFETY,
                        Personal.of("acme.organiser", "smoke"),
                        null,
                        fire,
                        fire.plusSeconds(1800),
                        "acme",
                        false,
                        false,
                        null);
        Instant later = fire.plusSeconds(7200 * 12);
        var aborted =
                after(
                        inSession(),
                        reported,
                        new CourseEvent.MeetingSuspended(ID, fire.plusSeconds(60), null));
        meeting(aborted)
                .when(new CourseCommand.ResumeMeeting(ID, act(ORGANISER, later), PRESET))
                .thenOfTypes(CourseEvent.MeetingResumed.class);
        var resumed = after(aborted, new CourseEvent.MeetingResumed(ID, later));
        meeting(resumed)
                .when(
                        new IncidentCommand.ResolveIncident(
                                ID, act(ORGANISER, later.plusSeconds(60)), PRESET, 1, "put out"))
                .thenOfTypes(
                        IncidentEvent.IncidentOverdue.class, IncidentEvent.IncidentResolved.class);
        meeting(resumed)
                .when(
                        new SessionCommand.EndMeeting(
                                ID, act(ORGANISER, later.plusSeconds(3600)), PRESET))
                .thenOfTypes(SessionEvent.MeetingEnded.class);
    }

    @Test
    void only_the_organiser_suspends() {
        meeting(inSession())
                .when(new SuspendMeeting(ID, act(LEAD, PAUSE), PRESET))
                .thenRefused(new NotOrganiser());
    }

    private static MeetingSuspended suspendedAt(Instant at) {
        return new MeetingSuspended(ID, at, null, at.plus(PRESET.sessionBoundary()));
    }

    static List<MeetingEvent> suspended() {
        return after(inSession(), SUSPENDED);
    }

    static SuspendMeeting suspend(Instant at) {
        return new SuspendMeeting(ID, act(ORGANISER, at), PRESET);
    }

    static ResumeMeeting resume(Instant at) {
        return new ResumeMeeting(ID, act(ORGANISER, at), PRESET);
    }

    static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
