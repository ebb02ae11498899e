package org.huiyi.meeting.door;

import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.door.Readers.Reading;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.meeting.Evaluation;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Confirmed;
import org.huiyi.meeting.meeting.Meeting.Convened;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Meeting.Scheduled;
import org.huiyi.meeting.meeting.Meeting.UnderWay;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;
import org.jspecify.annotations.Nullable;

/// What an earlier meeting is to be improved by, for whoever may read that meeting: a party of a later one that was
/// not in it, or that an agreement does not let in, is told that there is something and no more.
public final class EarlierLessons {
    private final SeenMeetings meetings;
    private final Readers readers;

    public EarlierLessons(SeenMeetings meetings, Readers readers) {
        this.meetings = meetings;
        this.readers = readers;
    }

    /// @param evaluation its place in the history of that meeting
    public Optional<List<String>> improvements(String meetingId, long evaluation, Caller caller) {
        try {
            var seen = meetings.of(meetingId, caller.actor(), new Until.Sequence(evaluation));
            return mayRead(seen, caller)
                    ? Optional.ofNullable(evaluation(seen.meeting())).map(EarlierLessons::words)
                    : Optional.empty();
        } catch (NotFoundException notTheirs) {
            return Optional.empty();
        }
    }

    /// What is not for everybody is read on record.
    private boolean mayRead(Seen seen, Caller caller) {
        if (readers.discretion(seen.today(), caller).hidesMeeting()) {
            return false;
        }
        if (seen.today().plan().isSensitive()) {
            readers.given(new Reading(seen.today(), caller, "evaluation", seen.past().version()));
        }
        return true;
    }

    private static @Nullable Evaluation evaluation(Registered meeting) {
        return switch (meeting) {
            case Ended ended -> ended.evaluation();
            case Closed closed -> closed.evaluation();
            case Scheduled _, Convened _, Confirmed _, UnderWay _, Cancelled _ -> null;
        };
    }

    private static List<String> words(Evaluation evaluation) {
        return evaluation.improvements().stream().map(Personal::readable).toList();
    }
}
