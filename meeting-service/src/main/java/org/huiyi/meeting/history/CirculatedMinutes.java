package org.huiyi.meeting.history;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Finding;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.law.CirculationAmongParties;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.rest.NotFoundException;
import org.jspecify.annotations.Nullable;

/// Folds the minutes of a meeting, and the meeting they tell of, for whoever they are owed to. An edition
/// tells the meeting as it was on record when the edition was; a party that was gone before the meeting
/// began reads on what was there until then, which is nothing new.
public final class CirculatedMinutes {
    /// @param today the meeting as it is now
    /// @param held the meeting as these minutes tell it
    /// @param later the meeting as it was on record by the time asked for
    /// @param heldAsOf when the edition was recorded; null of a draft, which tells the meeting as it is
    public record Circulated(
            Registered today,
            Past<Minutes> past,
            Held held,
            Held later,
            @Nullable Instant heldAsOf) {}

    /// @param findings what was remarked on in the course of it
    public record Held(Registered meeting, List<Finding> findings) {
        static Held of(Registered meeting, List<RecordedEvent> events) {
            return new Held(meeting, events.stream().flatMap(e -> e.findings().stream()).toList());
        }
    }

    private final SeenMeetings meetings;
    private final MinutesOfMeetings minutes;
    private final Histories histories;

    public CirculatedMinutes(
            SeenMeetings meetings, MinutesOfMeetings minutes, Histories histories) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.histories = histories;
    }

    /// @param edition null asks for the newest
    /// @throws NotFoundException there is no such meeting, it does not concern the actor, or it did not
    ///     exist then
    public Circulated of(String meetingId, Actor actor, Until until, @Nullable Integer edition) {
        var seen = meetings.of(meetingId, actor, new Until.Now());
        return CirculationAmongParties.receivesMinutes(seen.today(), actor)
                ? whole(seen.today(), until, edition)
                : untilWithdrawal(seen, until);
    }

    private Circulated whole(Registered today, Until until, @Nullable Integer edition) {
        String meetingId = today.plan().meetingId();
        var past = minutes.of(meetingId, until);
        Held later = held(meetingId, beside(past, until));
        var recordedAt = RecordedEditions.recordedAt(past, edition);
        return new Circulated(
                today,
                past,
                recordedAt.map(at -> held(meetingId, new Until.RecordedBy(at))).orElse(later),
                later,
                recordedAt.orElse(null));
    }

    private Circulated untilWithdrawal(Seen seen, Until until) {
        var held = Held.of(seen.meeting(), seen.past().events());
        var past = minutes.of(seen.today().plan().meetingId(), limit(seen, until));
        return new Circulated(seen.today(), past, held, held, null);
    }

    private Held held(String meetingId, Until until) {
        var past = histories.fold(MeetingDecider.INSTANCE, meetingId, until);
        if (!(past.state() instanceof Registered meeting)) {
            throw new NotFoundException();
        }
        return Held.of(meeting, past.events());
    }

    /// Versions count the events of the minutes, not the meeting's: what they have in common is the time.
    private static Until beside(Past<Minutes> past, Until until) {
        return switch (until) {
            case Until.Now _, Until.RecordedBy _, Until.OccurredBy _ -> until;
            case Until.Version _, Until.Sequence _ ->
                    past.isEmpty()
                            ? new Until.Now()
                            : new Until.RecordedBy(past.events().getLast().recordedAt());
        };
    }

    private static Until limit(Seen seen, Until until) {
        var left = seen.past().events().getLast().recordedAt();
        return until instanceof Until.RecordedBy(var at) && at.isBefore(left)
                ? until
                : new Until.RecordedBy(left);
    }
}
