package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;
import static org.huiyi.meeting.meeting.TurningTest.meeting;
import static org.huiyi.meeting.meeting.TurningTest.resume;
import static org.huiyi.meeting.meeting.TurningTest.suspend;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.meeting.law.PlanRefusal.BeforePrevious;
import org.huiyi.meeting.meeting.CourseCommand.*;
import org.huiyi.meeting.meeting.CourseEvent.*;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.PlanEvent.MeetingScheduled;
import org.huiyi.meeting.meeting.SessionCommand.EndMeeting;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;
import org.junit.jupiter.api.Test;

/// "Suspension longer than a house limit: treat as session boundary." (R27, clock semantics)
class InterruptingTest {
    private static final Instant PAUSE = START.plus(Duration.ofMinutes(20));
    private static final Instant BOUNDARY = PAUSE.plus(Duration.ofHours(4));
    private static final Instant NEXT_DAY = PAUSE.plus(Duration.ofHours(20));
    private static final MeetingSuspended SUSPENDED =
            new MeetingSuspended(ID, PAUSE, null, BOUNDARY);
    private static final SessionEnded FIRST_ENDED = new SessionEnded(ID, 1, PAUSE, null, null);
    private static final MeetingResumed RESUMED = new MeetingResumed(ID, NEXT_DAY);

    @Test
    void a_suspension_sets_an_alarm_for_a_meeting_that_does_not_go_on() {
        meeting(inSession())
                .when(suspend(PAUSE))
                .then(SUSPENDED)
                .arming(new Alarm(MeetingDecider.SESSION_BOUNDARY, BOUNDARY));
    }

    @Test
    void at_the_house_s_limit_the_session_ends_where_it_was_suspended_and_once() {
        meeting(suspended()).when(declare(BOUNDARY, BOUNDARY)).then(FIRST_ENDED);
        meeting(after(suspended(), FIRST_ENDED)).when(declare(BOUNDARY, BOUNDARY)).thenNothing();
    }

    @Test
    void an_alarm_that_is_early_or_not_of_this_suspension_ends_nothing() {
        meeting(suspended()).when(declare(BOUNDARY, BOUNDARY.minusNanos(1000))).thenNothing();
        meeting(suspended()).when(declare(BOUNDARY.minusSeconds(1), BOUNDARY)).thenNothing();
        meeting(inSession()).when(declare(BOUNDARY, BOUNDARY)).thenNothing();
        meeting(after(suspended(), new MeetingResumed(ID, PAUSE.plusSeconds(60))))
                .when(declare(BOUNDARY, BOUNDARY))
                .thenNothing();
        meeting(convened()).when(declare(BOUNDARY, BOUNDARY)).thenNothing();
        meeting(over()).when(declare(BOUNDARY, BOUNDARY)).thenNothing();
    }

    @Test
    void a_meeting_that_goes_on_at_the_limit_is_in_the_same_session() {
        meeting(suspended()).when(resume(BOUNDARY)).thenOfTypes(MeetingResumed.class);
        assertThat(sessions(after(suspended(), new MeetingResumed(ID, BOUNDARY))))
                .containsExactly(new Session(1, START, null, null));
    }

    @Test
    void a_limit_that_passed_undeclared_is_declared_before_the_meeting_goes_on_or_ends() {
        meeting(suspended())
                .when(resume(NEXT_DAY))
                .thenOfTypes(SessionEnded.class, MeetingResumed.class);
        meeting(suspended())
                .when(end(NEXT_DAY))
                .thenOfTypes(SessionEnded.class, MeetingEnded.class);
        meeting(after(suspended(), FIRST_ENDED))
                .when(end(NEXT_DAY))
                .thenOfTypes(MeetingEnded.class);
    }

    @Test
    void what_is_held_after_the_limit_is_the_next_session_and_the_end_of_the_meeting_ends_it() {
        var twice = after(suspended(), FIRST_ENDED, RESUMED);
        Instant end = NEXT_DAY.plusSeconds(3600);
        assertThat(sessions(twice))
                .containsExactly(
                        new Session(1, START, PAUSE, null), new Session(2, NEXT_DAY, null, null));
        assertThat(sessions(after(twice, endedAt(end))))
                .containsExactly(
                        new Session(1, START, PAUSE, null), new Session(2, NEXT_DAY, end, null));
    }

    @Test
    void another_suspension_ends_the_session_that_it_interrupts() {
        Instant pause = NEXT_DAY.plusSeconds(60);
        Instant boundary = pause.plus(Duration.ofHours(4));
        meeting(
                        after(
                                suspended(),
                                FIRST_ENDED,
                                RESUMED,
                                new MeetingSuspended(ID, pause, null, boundary)))
                .when(declare(boundary, boundary))
                .then(new SessionEnded(ID, 2, pause, null, null));
    }

    @Test
    void a_meeting_that_never_went_on_had_no_further_session() {
        assertThat(sessions(after(suspended(), FIRST_ENDED, endedAt(NEXT_DAY))))
                .containsExactly(new Session(1, START, PAUSE, null));
    }

    @Test
    void a_corrected_end_moves_the_last_session_s_and_does_not_reach_into_another() {
        Instant end = NEXT_DAY.plusSeconds(3600);
        var over = after(suspended(), FIRST_ENDED, RESUMED, endedAt(end));
        Instant earlier = NEXT_DAY.plusSeconds(1800);
        meeting(over).when(correct(earlier, end)).thenOfTypes(EndCorrected.class);
        meeting(over)
                .when(correct(PAUSE.plusSeconds(60), end))
                .thenRefused(new BeforePrevious(NEXT_DAY));
    }

    @Test
    void where_sessions_have_minutes_their_clock_runs_from_the_suspension_by_the_policy_then() {
        var own = new SessionEnded(ID, 1, PAUSE, PAUSE.plus(Duration.ofHours(24)), "preset-1");
        meeting(after(eachWithMinutes(), SUSPENDED)).when(declare(BOUNDARY, BOUNDARY)).then(own);
        assertThat(sessions(after(eachWithMinutes(), SUSPENDED, own)))
                .containsExactly(
                        new Session(
                                1,
                                START,
                                PAUSE,
                                new Session.Term(PAUSE.plus(Duration.ofHours(24)), "preset-1")));
    }

    static List<MeetingEvent> eachWithMinutes() {
        return inSession().stream()
                .map(event ->
                        event instanceof MeetingScheduled e
                                ? new MeetingScheduled(
                                        e.meetingId(),
                                        e.title(),
                                        e.organiser(),
                                        e.purpose(),
                                        e.topics(),
                                        e.timetable(),
                                        e.venue(),
                                        e.classification(),
                                        e.series(),
                                        e.parties(),
                                        e.scheduledAt(),
                                        e.retroactive(),
                                        MinutesPer.SESSION)
                                : event)
                .toList();
    }

    private static List<MeetingEvent> suspended() {
        return after(inSession(), SUSPENDED);
    }

    private static List<Session> sessions(List<MeetingEvent> events) {
        Meeting meeting = MeetingDecider.INSTANCE.initial();
        for (MeetingEvent event : events) {
            meeting = MeetingDecider.INSTANCE.evolve(meeting, event);
        }
        return ((Registered) meeting).plan().proceedings().sessions().all();
    }

    private static MeetingEnded endedAt(Instant at) {
        return new MeetingEnded(ID, at, at.plus(Duration.ofHours(24)), "preset-1");
    }

    private static EndMeeting end(Instant at) {
        return new EndMeeting(ID, act(ORGANISER, at), PRESET);
    }

    private static EndMeeting correct(Instant at, Instant told) {
        return new EndMeeting(ID, new Act(ORGANISER, at, told, "misread the clock"), PRESET);
    }

    private static DeclareSessionEnded declare(Instant dueAt, Instant now) {
        return new DeclareSessionEnded(ID, Act.of(Actor.house("alarm"), now), PRESET, dueAt);
    }
}
