package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.meeting.law.ConfirmationByVoice;
import org.huiyi.meeting.meeting.CourseEvent.EndCorrected;
import org.huiyi.meeting.meeting.ImportantMatter.Ground;
import org.huiyi.meeting.meeting.MatterEvent.MatterBecameImportant;
import org.huiyi.meeting.meeting.PlanEvent.MeetingRescheduled;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;

/// What an event makes important by rule, told with it.
final class Arising {
    private Arising() {}

    /// Items that were to decide something or are flagged: whoever was there confirmed them there.
    static List<MeetingEvent> from(Plan plan, MeetingEnded ended) {
        var matters = plan.proceedings().matters();
        int n = matters.nextByRule();
        var events = new ArrayList<MeetingEvent>(List.of(ended));
        for (int id : plan.agenda().ids()) {
            var ground = plan.agenda().find(id).flatMap(ConfirmationByVoice::groundOf);
            if (ground.isPresent() && !matters.isAbout(id)) {
                int place = plan.agenda().placeOf(id).orElseThrow();
                events.add(
                        new MatterBecameImportant(
                                ended.meetingId(), n++, ground.get(), place, ended.endedAt()));
            }
        }
        return events;
    }

    /// Another time than the one the notice told.
    static List<MeetingEvent> from(Plan plan, MeetingRescheduled moved, Instant at) {
        return moved.timeMoved() && plan.wasNotified()
                ? List.of(moved, about(plan, Ground.TIME, at))
                : List.of(moved);
    }

    /// An end that was told and comes later puts off the minutes. One that nobody told was settled with nobody.
    static List<MeetingEvent> from(Meeting.Ended meeting, EndCorrected corrected, Instant at) {
        boolean putOff = corrected.minutesDueAt().isAfter(meeting.course().minutesDueAt());
        return putOff && !meeting.course().provisional()
                ? List.of(corrected, about(meeting.plan(), Ground.DEADLINE, at))
                : List.of(corrected);
    }

    private static MeetingEvent about(Plan plan, Ground ground, Instant at) {
        return new MatterBecameImportant(
                plan.meetingId(), plan.proceedings().matters().nextByRule(), ground, null, at);
    }
}
