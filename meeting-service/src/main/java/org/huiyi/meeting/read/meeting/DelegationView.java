package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.meeting.Delegations.Delegation;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Power;
import org.jspecify.annotations.Nullable;

/// Who acts for the organiser in what.
///
/// @param delegate a party or a person
record DelegationView(String delegate, List<Power> powers, Instant since, @Nullable String reason) {
    static List<DelegationView> all(Plan plan) {
        return plan.delegations().all().stream().map(DelegationView::of).toList();
    }

    private static DelegationView of(Delegation one) {
        return new DelegationView(
                one.delegate(), one.powers(), one.since(), MeetingView.text(one.reason()));
    }
}
