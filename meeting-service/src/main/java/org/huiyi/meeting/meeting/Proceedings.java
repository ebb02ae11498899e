package org.huiyi.meeting.meeting;

import java.util.function.UnaryOperator;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;

/// What came up while the meeting was held.
public record Proceedings(
        Turns turns, Incidents incidents, Disagreements disagreements, ImportantMatters matters) {
    public static final Proceedings NONE =
            new Proceedings(Turns.NONE, Incidents.NONE, Disagreements.NONE, ImportantMatters.NONE);

    /// @param agenda the one that stood then
    Proceedings after(CourseEvent event, Agenda agenda) {
        return with(turns.after(event, agenda));
    }

    Proceedings after(MeetingEnded event) {
        return with(turns.after(event));
    }

    Proceedings after(IncidentEvent event) {
        return new Proceedings(turns, incidents.after(event), disagreements, matters);
    }

    Proceedings after(DisagreementEvent event) {
        return new Proceedings(turns, incidents, disagreements.after(event), matters);
    }

    /// @param agenda the one that stood then
    Proceedings after(MatterEvent event, Agenda agenda) {
        return new Proceedings(turns, incidents, disagreements, matters.after(event, agenda));
    }

    Proceedings named(UnaryOperator<String> party) {
        return new Proceedings(turns, incidents.named(party), disagreements, matters.named(party));
    }

    Proceedings with(Turns changed) {
        return new Proceedings(changed, incidents, disagreements, matters);
    }
}
