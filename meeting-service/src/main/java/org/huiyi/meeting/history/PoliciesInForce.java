package org.huiyi.meeting.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.meeting.Meeting;
import org.huiyi.meeting.meeting.Meeting.NotScheduled;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.policy.Policy;
import org.huiyi.meeting.policy.PolicyDecider;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.meeting.policy.PolicyScope;
import org.huiyi.meeting.policy.PolicyTimeline;
import org.jspecify.annotations.Nullable;

/// Folds what the house demands of a meeting at an instant.
public final class PoliciesInForce {
    /// What one scope of a meeting recorded.
    public record Recorded(PolicyScope scope, Past<Policy> past) {
        public PolicyTimeline.Layer layer() {
            return new PolicyTimeline.Layer(scope, past.state());
        }
    }

    private final Histories histories;

    public PoliciesInForce(Histories histories) {
        this.histories = histories;
    }

    /// Of a meeting that may not exist yet, in which case only the house has a say.
    public PolicyInForce of(String meetingId, Instant at) {
        return of(histories.fold(MeetingDecider.INSTANCE, meetingId).state(), meetingId, at);
    }

    public PolicyInForce of(Meeting meeting, String meetingId, Instant at) {
        return switch (meeting) {
            case NotScheduled _ -> inForce(at, List.of(new PolicyScope.House()));
            case Registered known -> inForce(at, scopes(known, meetingId));
        };
    }

    /// What its scopes recorded up to some point, from which every instant can be judged.
    public List<Recorded> recorded(Registered meeting, String meetingId, Until until) {
        return scopes(meeting, meetingId).stream()
                .map(scope ->
                        new Recorded(
                                scope,
                                histories.fold(PolicyDecider.INSTANCE, scope.policyId(), until)))
                .toList();
    }

    private static List<PolicyScope> scopes(Registered meeting, String meetingId) {
        var subject = meeting.plan().subject();
        var scopes = scopes(subject.organiser(), subject.series());
        scopes.add(new PolicyScope.OneMeeting(meetingId));
        return scopes;
    }

    /// Of a meeting about to be scheduled by this party.
    public PolicyInForce ofNew(String organiser, @Nullable String series, Instant at) {
        return inForce(at, scopes(organiser, series));
    }

    public PolicyInForce ofHouse(Instant at) {
        return inForce(at, List.of(new PolicyScope.House()));
    }

    private static List<PolicyScope> scopes(String organiser, @Nullable String series) {
        var scopes = new ArrayList<PolicyScope>();
        scopes.add(new PolicyScope.House());
        if (series != null) {
            scopes.add(new PolicyScope.Series(organiser, series));
        }
        return scopes;
    }

    private PolicyInForce inForce(Instant at, List<PolicyScope> fromTheWidest) {
        return new PolicyTimeline(fromTheWidest.stream().map(this::layer).toList()).at(at);
    }

    private PolicyTimeline.Layer layer(PolicyScope scope) {
        return new PolicyTimeline.Layer(
                scope, histories.fold(PolicyDecider.INSTANCE, scope.policyId()).state());
    }
}
