package org.huiyi.meeting.read.sessions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.meeting.MinutesPer;
import org.huiyi.meeting.meeting.Session;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesStatus;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// In which sessions a meeting was held so far, and where the minutes of each stand. When, is told of a sensitive
/// meeting too.
@RestController
class SessionsEndpoint {
    /// @param minutesPer what has minutes of its own
    record SessionsView(String meetingId, MinutesPer minutesPer, List<SessionView> items) {}

    /// @param n counted from 1
    /// @param endedAt left out while it lasts
    /// @param minutes left out where the meeting has minutes as a whole
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SessionView(
            int n, Instant startedAt, @Nullable Instant endedAt, @Nullable StandingView minutes) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StandingView(
            MinutesStatus status, @Nullable Instant dueAt, @Nullable Instant publishedAt) {
        static StandingView of(Minutes minutes) {
            var due = minutes.deadline();
            var publication = minutes.publication();
            return new StandingView(
                    MinutesStatus.of(minutes),
                    due == null ? null : due.dueAt(),
                    publication == null ? null : publication.publishedAt());
        }
    }

    private final SeenMeetings meetings;
    private final MinutesOfMeetings minutes;
    private final Answers answers;

    SessionsEndpoint(SeenMeetings meetings, MinutesOfMeetings minutes, Answers answers) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.answers = answers;
    }

    @GetMapping("/v1/meetings/{id}/sessions")
    @Scope("meetings:read")
    @Cites(Rule.R27)
    ResponseEntity<SessionsView> read(@PathVariable String id, Caller caller) {
        var seen = meetings.of(id, caller.actor(), new Until.Now());
        var sessions = seen.meeting().plan().proceedings().sessions();
        return answers.seen(
                new SessionsView(
                        id,
                        sessions.per(),
                        sessions.all().stream().map(session -> view(session, seen)).toList()),
                seen.past().version());
    }

    private SessionView view(Session session, Seen seen) {
        return new SessionView(
                session.n(), session.startedAt(), session.endedAt(), standing(session, seen));
    }

    private @Nullable StandingView standing(Session session, Seen seen) {
        var plan = seen.meeting().plan();
        return plan.proceedings().sessions().per() == MinutesPer.MEETING
                ? null
                : StandingView.of(minutes.of(plan.meetingId(), session.n(), seen.until()).state());
    }
}
