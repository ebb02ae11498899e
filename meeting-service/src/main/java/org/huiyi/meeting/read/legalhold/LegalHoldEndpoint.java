package org.huiyi.meeting.read.legalhold;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.law.AuthorityOfOrganiser;
import org.huiyi.meeting.meeting.Custody.Hold;
import org.huiyi.meeting.meeting.Meeting;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Whether a meeting's records are held, for those who may hold them. Its `ETag` is the meeting's.
@RestController
class LegalHoldEndpoint {
    record LegalHoldView(boolean held, @Nullable Instant since, @Nullable String reason) {
        static LegalHoldView of(@Nullable Hold hold) {
            return hold == null
                    ? new LegalHoldView(false, null, null)
                    : new LegalHoldView(true, hold.since(), hold.reason().readable());
        }
    }

    private final Histories histories;
    private final SeenMeetings meetings;
    private final Answers answers;

    LegalHoldEndpoint(Histories histories, SeenMeetings meetings, Answers answers) {
        this.histories = histories;
        this.meetings = meetings;
        this.answers = answers;
    }

    @GetMapping("/v1/meetings/{id}/legal-hold")
    @Scope({"meetings:read", "privacy:write"})
    @Cites(Rule.R38)
    ResponseEntity<LegalHoldView> read(@PathVariable String id, Caller caller) {
        Past<Meeting> past =
                caller.has("privacy:write")
                        ? histories.fold(MeetingDecider.INSTANCE, id)
                        : organised(id, caller);
        if (!(past.state() instanceof Registered meeting)) {
            throw new NotFoundException();
        }
        return answers.seen(LegalHoldView.of(meeting.plan().custody().hold()), past.version());
    }

    private Past<Meeting> organised(String id, Caller caller) {
        var seen = meetings.of(id, caller.actor(), new Until.Now());
        AuthorityOfOrganiser.bars(caller.actor(), seen.today().plan())
                .ifPresent(bar -> {
                    throw new RefusedException(
                            List.of(bar), seen.past().events().getLast().policyVersion());
                });
        return seen.past();
    }
}
