package org.huiyi.meeting.read.sessions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.meeting.Session;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// In which sessions a meeting was held so far. When, is told of a sensitive meeting too.
@RestController
class SessionsEndpoint {
    record SessionsView(String meetingId, List<SessionView> items) {}

    /// @param n counted from 1
    /// @param endedAt left out while it lasts
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SessionView(int n, Instant startedAt, @Nullable Instant endedAt) {
        static SessionView of(Session session) {
            return new SessionView(session.n(), session.startedAt(), session.endedAt());
        }
    }

    private final SeenMeetings meetings;
    private final Answers answers;

    SessionsEndpoint(SeenMeetings meetings, Answers answers) {
        this.meetings = meetings;
        this.answers = answers;
    }

    @GetMapping("/v1/meetings/{id}/sessions")
    @Scope("meetings:read")
    @Cites(Rule.R27)
    ResponseEntity<SessionsView> read(@PathVariable String id, Caller caller) {
        var seen = meetings.of(id, caller.actor(), new Until.Now());
        var sessions = seen.meeting().plan().proceedings().sessions().all();
        return answers.seen(
                new SessionsView(id, sessions.stream().map(SessionView::of).toList()),
                seen.past().version());
    }
}
