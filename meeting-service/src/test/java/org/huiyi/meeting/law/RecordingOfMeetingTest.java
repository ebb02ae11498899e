package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.CourseEvent.MeetingResumed;
import org.huiyi.meeting.meeting.CourseEvent.MeetingSuspended;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R25: "指定人员全程记录"; the recorder leaves early and nobody has taken over.
class RecordingOfMeetingTest {
    @Test
    void a_recorder_who_leaves_is_remarked_until_relieved() {
        var recorder = new RecorderAppointed(ID, "acme.recorder", START, null);
        var relieved = new RecorderAppointed(ID, "acme.other", END, "acme.recorder");
        assertThat(RecordingOfMeeting.remarksOnLeave(plan(scheduled(), recorder), "acme.recorder"))
                .containsExactly(Finding.flag(Rule.R25, "recorder-left", "acme.recorder"));
        assertThat(
                        RecordingOfMeeting.remarksOnLeave(
                                plan(scheduled(), recorder, relieved), "acme.recorder"))
                .isEmpty();
    }

    @Test
    void a_hand_over_leaves_no_gap() {
        var plan =
                plan(
                        scheduled(),
                        new RecorderAppointed(ID, "acme.recorder", START, null),
                        new RecorderAppointed(ID, "acme.other", END, "acme.recorder"));
        assertThat(plan.recorder()).contains("acme.other");
        assertThat(plan.recordings()).hasSize(2);
    }

    @ParameterizedTest(name = "left {0}, suspended {1}-{2}, until {3} -> gap {4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    PT10M, -,     -,     PT30M, true
                    PT10M, PT5M,  -,     PT30M, false
                    PT10M, PT5M,  PT30M, PT30M, false
                    PT10M, PT5M,  PT20M, PT30M, true
                    PT10M, PT15M, -,     PT30M, true
                    """)
    void whoever_leaves_without_a_hand_over_leaves_a_gap(
            Duration left, Duration from, Duration to, Duration until, boolean gap) {
        var events =
                new ArrayList<MeetingEvent>(
                        List.of(
                                scheduled(),
                                new RecorderAppointed(ID, "acme.recorder", REGISTERED, null),
                                startedAt(START),
                                arrived("acme.recorder", START)));
        if (from != null) {
            events.add(new MeetingSuspended(ID, START.plus(from), null));
        }
        events.add(left("acme.recorder", START.plus(left)));
        if (to != null) {
            events.add(new MeetingResumed(ID, START.plus(to)));
        }
        var plan = plan(events.toArray(MeetingEvent[]::new));
        assertThat(RecordingOfMeeting.remarksOnGap(plan, START.plus(until))).hasSize(gap ? 1 : 0);
    }

    @Test
    void who_is_there_leaves_no_gap_and_who_never_came_none_with_a_beginning() {
        var recorder = new RecorderAppointed(ID, "acme.recorder", REGISTERED, null);
        var there = plan(scheduled(), recorder, startedAt(START), arrived("acme.recorder", START));
        assertThat(RecordingOfMeeting.remarksOnGap(there, END)).isEmpty();
        assertThat(RecordingOfMeeting.remarksOnGap(plan(scheduled(), recorder), END)).isEmpty();
    }

    @ParameterizedTest(name = "in {0} and at {1}, {2} signed in -> absent {3}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    Room 1, -,                    globex.lead,   true
                    Room 1, -,                    acme.recorder, false
                    Room 1, -,                    acme.earlier,  false
                    Room 1, -,                    -,             false
                    Room 1, https://example.org/, globex.lead,   false
                    -,      https://example.org/, globex.lead,   false
                    """)
    void a_recorder_who_never_signed_in_where_others_did_was_not_there(
            String place, String link, String attendee, boolean absent) {
        var events =
                new ArrayList<MeetingEvent>(
                        List.of(
                                scheduled(),
                                new MeetingRescheduled(
                                        ID, TIMETABLE, new Venue(place, link), false, null),
                                new RecorderAppointed(ID, "acme.earlier", REGISTERED, null),
                                new RecorderAppointed(ID, "acme.recorder", START, "acme.earlier"),
                                startedAt(START)));
        if (attendee != null) {
            events.add(arrived(attendee, START));
        }
        var plan = plan(events.toArray(MeetingEvent[]::new));
        assertThat(RecordingOfMeeting.remarksOnAbsence(plan)).hasSize(absent ? 1 : 0);
    }
}
