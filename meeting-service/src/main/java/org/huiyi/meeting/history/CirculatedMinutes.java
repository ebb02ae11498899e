package org.huiyi.meeting.history;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
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
import org.huiyi.meeting.meeting.SessionOfMeeting;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.rest.NotFoundException;
import org.jspecify.annotations.Nullable;

/// Folds the minutes of a meeting, and the meeting they tell of, for whoever they are owed to. An edition
/// tells the meeting as it was on record when the edition was; a party that was gone before the meeting
/// began reads on what was there until then, which is nothing new.
public final class CirculatedMinutes {
    /// @param session whose minutes they are, counted from 1
    /// @param today the meeting as it is now
    /// @param held the meeting as these minutes tell it
    /// @param later the meeting as it was on record by the time asked for
    /// @param heldAsOf when the edition was recorded; null of a draft, which tells the meeting as it is
    public record Circulated(
            int session,
            Registered today,
            Past<Minutes> past,
            Held held,
            Held later,
            @Nullable Instant heldAsOf) {}

    /// @param findings what was remarked on in the course of it
    public record Held(Registered meeting, List<Finding> findings) {
        static Held of(Registered meeting, int session, List<RecordedEvent> events) {
            var sessions = meeting.plan().proceedings().sessions();
            return sessions.told(session).isEmpty()
                    ? new Held(meeting, findings(events.stream()))
                    : new Held(
                            meeting.with(SessionOfMeeting.of(meeting.plan(), session)),
                            findings(
                                    events.stream()
                                            .filter(e ->
                                                    SessionOfMeeting.isIn(
                                                            sessions, session, e.occurredAt()))));
        }

        private static List<Finding> findings(Stream<RecordedEvent> events) {
            return events.flatMap(e -> e.findings().stream()).toList();
        }
    }

    /// Which minutes are asked for.
    ///
    /// @param session counted from 1; null asks for the last
    /// @param edition null asks for the newest
    public record Wanted(Until until, @Nullable Integer session, @Nullable Integer edition) {
        public static final Wanted LAST = new Wanted(new Until.Now(), null, null);

        public static Wanted newest(int session) {
            return new Wanted(new Until.Now(), session, null);
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

    /// @throws NotFoundException there is no such meeting or session, it does not concern the actor, or it
    ///     did not exist then
    public Circulated of(String meetingId, Actor actor, Wanted wanted) {
        var seen = meetings.of(meetingId, actor, new Until.Now());
        return CirculationAmongParties.receivesMinutes(seen.today(), actor)
                ? whole(seen.today(), wanted)
                : untilWithdrawal(seen, wanted);
    }

    private Circulated whole(Registered today, Wanted wanted) {
        String meetingId = today.plan().meetingId();
        int session = session(today, wanted);
        var past =
                PastAsked.reached(minutes.of(meetingId, session, wanted.until()), wanted.until());
        Held later = held(meetingId, session, beside(past, wanted.until()));
        var recordedAt = RecordedEditions.recordedAt(past, wanted.edition());
        return new Circulated(
                session,
                today,
                past,
                recordedAt
                        .map(at -> held(meetingId, session, new Until.RecordedBy(at)))
                        .orElse(later),
                later,
                recordedAt.orElse(null));
    }

    private Circulated untilWithdrawal(Seen seen, Wanted wanted) {
        int session = session(seen.today(), wanted);
        var held = Held.of(seen.meeting(), session, seen.past().events());
        String meetingId = seen.today().plan().meetingId();
        var past = minutes.of(meetingId, session, limit(seen, wanted.until()));
        return new Circulated(session, seen.today(), past, held, held, null);
    }

    /// The last session is the last of then.
    private int session(Registered today, Wanted wanted) {
        var sessions = today.plan().proceedings().sessions();
        Integer asked = wanted.session();
        if (asked == null) {
            return wanted.until() instanceof Until.RecordedBy then
                    ? meeting(today.plan().meetingId(), then)
                            .plan()
                            .proceedings()
                            .sessions()
                            .latest()
                    : sessions.latest();
        }
        if (asked < 1 || asked > sessions.latest()) {
            throw new NotFoundException();
        }
        return asked;
    }

    private Registered meeting(String meetingId, Until until) {
        if (histories.fold(MeetingDecider.INSTANCE, meetingId, until).state()
                instanceof Registered meeting) {
            return meeting;
        }
        throw new NotFoundException();
    }

    private Held held(String meetingId, int session, Until until) {
        var past = histories.fold(MeetingDecider.INSTANCE, meetingId, until);
        if (!(past.state() instanceof Registered meeting)) {
            throw new NotFoundException();
        }
        return Held.of(meeting, session, past.events());
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
