package org.huiyi.meeting.history;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.law.FollowUpOfResolutions;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.meeting.Sessions;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesDecider;
import org.huiyi.meeting.minutes.MinutesId;
import org.huiyi.meeting.minutes.Numbering;

/// Folds the minutes of a meeting: one record, or one for each of its sessions.
public final class MinutesOfMeetings {
    private final Histories histories;

    public MinutesOfMeetings(Histories histories) {
        this.histories = histories;
    }

    /// @param session counted from 1, which is the meeting as a whole where sessions have no minutes
    public Past<Minutes> of(String meetingId, int session, Until until) {
        return histories.fold(MinutesDecider.INSTANCE, MinutesId.of(meetingId, session), until);
    }

    /// Every record that the meeting has, in the order of its sessions.
    public List<Past<Minutes>> all(Registered meeting, Until until) {
        String meetingId = meeting.plan().meetingId();
        return meeting.plan()
                .proceedings()
                .sessions()
                .records()
                .mapToObj(session -> of(meetingId, session, until))
                .toList();
    }

    /// All of them.
    public boolean arePublished(String meetingId) {
        return now(meetingId).allMatch(minutes -> minutes instanceof Minutes.Published);
    }

    /// The resolutions that nothing follows from (R03), by their numbers in the meeting.
    public List<Integer> idleResolutions(String meetingId) {
        List<Minutes> all = now(meetingId).toList();
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .flatMap(i ->
                        FollowUpOfResolutions.idle(all.get(i).contents()).stream()
                                .map(place -> Numbering.through(i + 1, place)))
                .toList();
    }

    /// The numbers of the actions that they assign.
    public List<Integer> assigned(String meetingId) {
        return now(meetingId).flatMap(minutes -> minutes.assigned().stream()).toList();
    }

    /// The last of them, which the end of the meeting is about: declared overdue and not published since.
    public boolean areOverdue(String meetingId) {
        return now(meetingId)
                .reduce((_, last) -> last)
                .filter(Minutes.Overdue.class::isInstance)
                .isPresent();
    }

    private Stream<Minutes> now(String meetingId) {
        return sessions(meetingId)
                .records()
                .mapToObj(session -> of(meetingId, session, new Until.Now()).state());
    }

    private Sessions sessions(String meetingId) {
        return histories.fold(MeetingDecider.INSTANCE, meetingId).state()
                        instanceof Registered meeting
                ? meeting.plan().proceedings().sessions()
                : Sessions.NONE;
    }
}
