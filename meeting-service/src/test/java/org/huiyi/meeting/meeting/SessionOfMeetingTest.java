package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.CourseEvent.MeetingResumed;
import org.huiyi.meeting.meeting.CourseEvent.MeetingSuspended;
import org.huiyi.meeting.meeting.CourseEvent.SessionEnded;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.minutes.MeetingFacts;
import org.junit.jupiter.api.Test;

/// R27: attendance, agenda and incidents in a session's minutes are that session's.
class SessionOfMeetingTest {
    private static final Instant PAUSE = START.plus(Duration.ofMinutes(20));
    private static final Instant NEXT_DAY = PAUSE.plus(Duration.ofHours(20));
    private static final Instant END_OF_BOTH = NEXT_DAY.plus(Duration.ofHours(1));

    @Test
    void who_stayed_is_in_both_and_who_came_or_left_between_in_one() {
        Plan plan = twoSessions().plan();
        assertThat(persons(SessionOfMeeting.of(plan, 1)))
                .containsExactly("globex.lead", "initech.lead");
        assertThat(persons(SessionOfMeeting.of(plan, 2)))
                .containsExactly("globex.lead", "globex.guest");
    }

    @Test
    void whoever_stays_is_there_to_the_end_of_one_and_from_the_beginning_of_the_other() {
        Plan plan = twoSessions().plan();
        var first = SessionOfMeeting.of(plan, 1).attendance().stays().getFirst();
        assertThat(first.arrivedAt()).isEqualTo(START);
        assertThat(first.leftAt()).isEqualTo(PAUSE);
        var second = SessionOfMeeting.of(plan, 2).attendance().stays().getFirst();
        assertThat(second.arrivedAt()).isEqualTo(NEXT_DAY);
        assertThat(second.leftAt()).isEqualTo(END_OF_BOTH);
    }

    @Test
    void what_came_up_between_two_sessions_belongs_to_the_one_before() {
        Plan plan = twoSessions().plan();
        assertThat(incidents(SessionOfMeeting.of(plan, 1))).containsExactly(1, 2);
        assertThat(incidents(SessionOfMeeting.of(plan, 2))).containsExactly(3);
    }

    @Test
    void each_session_s_minutes_have_a_deadline_of_their_own() {
        Registered meeting = twoSessions();
        var first = MeetingFacts.of(meeting, 1);
        assertThat(first.startedAt()).isEqualTo(START);
        assertThat(first.deadline().dueAt()).isEqualTo(PAUSE.plus(Duration.ofHours(24)));
        var second = MeetingFacts.of(meeting);
        assertThat(second.session()).isEqualTo(2);
        assertThat(second.startedAt()).isEqualTo(NEXT_DAY);
        assertThat(second.deadline().endedAt()).isEqualTo(END_OF_BOTH);
    }

    private static Registered twoSessions() {
        return folded(
                after(
                        InterruptingTest.eachWithMinutes(),
                        arrived("globex.lead", START),
                        arrived("initech.lead", START),
                        incident(1, START.plusSeconds(60)),
                        left("initech.lead", PAUSE),
                        new MeetingSuspended(ID, PAUSE, null, PAUSE.plus(Duration.ofHours(4))),
                        new SessionEnded(
                                ID, 1, PAUSE, PAUSE.plus(Duration.ofHours(24)), "preset-1"),
                        incident(2, PAUSE.plusSeconds(3600)),
                        new MeetingResumed(ID, NEXT_DAY),
                        arrived("globex.guest", NEXT_DAY),
                        incident(3, NEXT_DAY.plusSeconds(60)),
                        new SessionEvent.MeetingEnded(
                                ID,
                                END_OF_BOTH,
                                END_OF_BOTH.plus(Duration.ofHours(24)),
                                "preset-1")));
    }

    private static Registered folded(List<MeetingEvent> events) {
        Meeting meeting = MeetingDecider.INSTANCE.initial();
        for (MeetingEvent event : events) {
            meeting = MeetingDecider.INSTANCE.evolve(meeting, event);
        }
        return (Registered) meeting;
    }

    private static IncidentReported incident(int n, Instant at) {
        return new IncidentReported(
                ID,
                n,
                Incident.Kind.NETWORK,
                Personal.of("globex.lead", "line down"),
                null,
                at,
                at.plusSeconds(1800),
                "globex",
                false,
                false,
                null);
    }

    private static List<String> persons(Plan plan) {
        return plan.attendance().stays().stream().map(Presence::personId).toList();
    }

    private static List<Integer> incidents(Plan plan) {
        return plan.proceedings().incidents().all().stream().map(Incident::n).toList();
    }
}
