package org.huiyi.meeting.history;

import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Finding;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.law.CirculationAmongParties;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.rest.NotFoundException;

/// Folds the minutes for whoever they are owed to. A party that was gone before the meeting began reads on
/// what was there until then, which is nothing new.
public final class CirculatedMinutes {
    /// @param today the meeting as it is now
    /// @param shown the meeting as this reader may see it
    /// @param findings what was remarked on in the course of it, as far as shown
    public record Circulated(
            Registered today, Registered shown, Past<Minutes> past, List<Finding> findings) {}

    private final SeenMeetings meetings;
    private final MinutesOfMeetings minutes;

    public CirculatedMinutes(SeenMeetings meetings, MinutesOfMeetings minutes) {
        this.meetings = meetings;
        this.minutes = minutes;
    }

    /// @throws NotFoundException there is no such meeting, or it does not concern the actor
    public Circulated of(String meetingId, Actor actor, Until until) {
        var seen = meetings.of(meetingId, actor, new Until.Now());
        return CirculationAmongParties.receivesMinutes(seen.today(), actor)
                ? new Circulated(
                        seen.today(), seen.today(), minutes.of(meetingId, until), findings(seen))
                : new Circulated(
                        seen.today(),
                        seen.meeting(),
                        minutes.of(meetingId, limit(seen, until)),
                        findings(seen));
    }

    private static List<Finding> findings(Seen seen) {
        return seen.past().events().stream().flatMap(event -> event.findings().stream()).toList();
    }

    private static Until limit(Seen seen, Until until) {
        var left = seen.past().events().getLast().recordedAt();
        return until instanceof Until.RecordedBy(var at) && at.isBefore(left)
                ? until
                : new Until.RecordedBy(left);
    }
}
