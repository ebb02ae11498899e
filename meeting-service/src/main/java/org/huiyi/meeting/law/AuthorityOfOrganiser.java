package org.huiyi.meeting.law;

import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PlanRefusal.NotOrganiser;
import org.huiyi.meeting.meeting.Plan;

/// One party is accountable for a meeting, and only its persons and systems direct it (三(一)1).
///
/// > 负责会议的整体策划与统筹
@Provision(Rule.R38)
public final class AuthorityOfOrganiser {
    private AuthorityOfOrganiser() {}

    public static Optional<Refusal> bars(Actor actor, Plan plan) {
        return plan.isOrganiser(actor) ? Optional.empty() : Optional.of(new NotOrganiser());
    }
}
