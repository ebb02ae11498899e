package org.huiyi.meeting.read.policy;

import java.time.Instant;
import java.util.Map;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.policy.Adaptation;
import org.huiyi.meeting.policy.Parameters;
import org.huiyi.meeting.policy.PolicyDecider;
import org.huiyi.meeting.policy.PolicyScope;
import org.huiyi.meeting.policy.PolicyScope.House;
import org.huiyi.meeting.policy.PolicyScope.OneMeeting;
import org.huiyi.meeting.policy.PolicyScope.Series;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The latest adaptation of a scope; one never adapted reads as version 0 with nothing in it.
@RestController
class PolicyEndpoint {
    /// @param presets what holds where nothing is adapted
    record PolicyView(
            String scope,
            long version,
            Parameters parameters,
            Map<Rule, Mode> modes,
            @Nullable String reason,
            @Nullable String approver,
            @Nullable Instant validFrom,
            @Nullable Instant validTo,
            Parameters presets) {
        static PolicyView of(String scope, long version, @Nullable Adaptation last) {
            return last == null
                    ? new PolicyView(
                            scope,
                            version,
                            Parameters.NONE,
                            Map.of(),
                            null,
                            null,
                            null,
                            null,
                            Parameters.PRESETS)
                    : new PolicyView(
                            scope,
                            version,
                            last.parameters(),
                            last.modes(),
                            last.reason().readable(),
                            last.approver(),
                            last.validFrom(),
                            last.validTo(),
                            Parameters.PRESETS);
        }
    }

    private final Histories histories;
    private final SeenMeetings meetings;
    private final Answers answers;

    PolicyEndpoint(Histories histories, SeenMeetings meetings, Answers answers) {
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
        var view = PolicyView.of(wanted.text(), past.version(), past.state().latest().orElse(null));
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
