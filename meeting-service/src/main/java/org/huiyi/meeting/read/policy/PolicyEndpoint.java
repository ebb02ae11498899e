package org.huiyi.meeting.read.policy;

import java.time.Clock;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.policy.PolicyDecider;
import org.huiyi.meeting.policy.PolicyScope;
import org.huiyi.meeting.policy.PolicyScope.House;
import org.huiyi.meeting.policy.PolicyScope.OneMeeting;
import org.huiyi.meeting.policy.PolicyScope.Series;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The latest adaptation of a scope and every one before it; a scope never adapted reads as version 0 with
/// nothing in it.
@RestController
class PolicyEndpoint {
    private final Histories histories;
    private final SeenMeetings meetings;
    private final Answers answers;
    private final Clock clock;

    PolicyEndpoint(Histories histories, SeenMeetings meetings, Answers answers, Clock clock) {
        this.clock = clock;
        this.histories = histories;
        this.meetings = meetings;
        this.answers = answers;
    }

    @GetMapping("/v1/policies/{*scope}")
    @Scope({"meetings:read", "policy:write", "policy:house"})
    ResponseEntity<PolicyView> read(@PathVariable String scope, Caller caller) {
        var wanted = PolicyScope.parse(scope.substring(1)).orElseThrow(NotFoundException::new);
        requireSeen(wanted, caller);
        var past = histories.fold(PolicyDecider.INSTANCE, wanted.policyId());
        var view = PolicyView.of(wanted.text(), past, clock.instant());
        return answers.seen(view, past.version());
    }

    private void requireSeen(PolicyScope scope, Caller caller) {
        switch (scope) {
            case House _ -> {}
            case Series(var party, _) when party.equals(caller.party()) -> {}
            case Series _ -> throw new NotFoundException();
            case OneMeeting(var id) -> meetings.of(id, caller.actor(), new Until.Now());
        }
    }
}
