package org.huiyi.meeting.meeting;

import java.util.function.UnaryOperator;
import org.huiyi.meeting.meeting.CourseEvent.EndCorrected;
import org.huiyi.meeting.meeting.CourseEvent.MeetingResumed;
import org.huiyi.meeting.meeting.CourseEvent.SessionEnded;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;
import org.huiyi.meeting.meeting.SessionEvent.MeetingStarted;
import org.jspecify.annotations.Nullable;

/// What came up while the meeting was held.
public record Proceedings(
        Turns turns,
        Sessions sessions,
        Incidents incidents,
        Disagreements disagreements,
        ImportantMatters matters) {
    public static final Proceedings NONE =
            new Proceedings(
                    Turns.NONE,
                    Sessions.NONE,
                    Incidents.NONE,
                    Disagreements.NONE,
                    ImportantMatters.NONE);

    Proceedings per(@Nullable MinutesPer choice) {
        return with(sessions.per(choice));
    }

    /// @param agenda the one that stood then
    Proceedings after(CourseEvent event, Agenda agenda) {
        return with(turns.after(event, agenda)).with(sessionsAfter(event));
    }

    Proceedings after(MeetingStarted event) {
        return with(turns.due(event.endDueAt())).with(sessions.begin(event.startedAt()));
    }

    Proceedings after(MeetingEnded event) {
        return with(turns.after(event)).with(sessions.end(event.endedAt(), null));
    }

    private Sessions sessionsAfter(CourseEvent event) {
        return switch (event) {
            case SessionEnded e -> sessions.end(e.endedAt(), e.term());
            case MeetingResumed e when sessions.current().isEmpty() ->
                    sessions.begin(e.resumedAt());
            case EndCorrected e -> sessions.moveEnd(e.formerEndedAt(), e.endedAt());
            case CourseEvent _ -> sessions;
        };
    }

    Proceedings after(IncidentEvent event) {
        return new Proceedings(turns, sessions, incidents.after(event), disagreements, matters);
    }

    Proceedings after(DisagreementEvent event) {
        return new Proceedings(turns, sessions, incidents, disagreements.after(event), matters);
    }

    /// @param agenda the one that stood then
    Proceedings after(MatterEvent event, Agenda agenda) {
        return new Proceedings(
                turns, sessions, incidents, disagreements, matters.after(event, agenda));
    }

    Proceedings named(UnaryOperator<String> party) {
        return new Proceedings(
                turns, sessions, incidents.named(party), disagreements, matters.named(party));
    }

    Proceedings with(Turns changed) {
        return new Proceedings(changed, sessions, incidents, disagreements, matters);
    }

    private Proceedings with(Sessions changed) {
        return new Proceedings(turns, changed, incidents, disagreements, matters);
    }
}
