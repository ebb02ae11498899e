package org.huiyi.meeting.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PlanRefusal.NotOrganiser;
import org.huiyi.meeting.law.PreparationRefusal.DelegateUnknown;
import org.huiyi.meeting.law.PreparationRefusal.DelegationWithoutReason;
import org.huiyi.meeting.law.PreparationRefusal.PowersMissing;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Power;
import org.jspecify.annotations.Nullable;

/// One party is accountable for a meeting, and only its persons and systems direct it (三(一)1). It may name others of
/// the meeting to do part of that: a party, whose people all may then, or a person, who may while they take part.
/// They never do more than was named, name nobody else, and answer to the organiser, which answers for all. What it
/// delegated ends when it is no longer the organiser.
///
/// > 负责会议的整体策划与统筹
@Provision(Rule.R38)
public final class AuthorityOfOrganiser {
    private AuthorityOfOrganiser() {}

    public static Optional<Refusal> bars(Actor actor, Plan plan) {
        return plan.isOrganiser(actor) ? Optional.empty() : Optional.of(new NotOrganiser());
    }

    /// @param power what is asked takes; null for what nobody but the organiser does
    public static Optional<Refusal> bars(Actor actor, Plan plan, @Nullable Power power) {
        return holds(actor, plan, power) ? Optional.empty() : bars(actor, plan);
    }

    public static boolean holds(Actor actor, Plan plan, @Nullable Power power) {
        return power != null
                && plan.delegations().give(actor, power)
                && SignInOfAttendees.belongs(actor, plan);
    }

    /// Powers go to a party that takes part, or to a person whom one sends or whom the organiser appointed.
    public static List<Refusal> barsToDelegation(String delegate, List<Power> powers, Plan plan) {
        var bars = new ArrayList<Refusal>();
        if (powers.isEmpty()) {
            bars.add(new PowersMissing());
        }
        if (delegate.equals(plan.organiser()) || !takesPart(delegate, plan)) {
            bars.add(new DelegateUnknown(delegate));
        }
        return bars;
    }

    public static List<Refusal> barsUnlessReasoned(Act act) {
        return act.hasReason() ? List.of() : List.of(new DelegationWithoutReason());
    }

    private static boolean takesPart(String delegate, Plan plan) {
        return plan.parties().activeIds().contains(delegate)
                || plan.parties().senderOf(delegate).isPresent()
                || plan.support().includes(delegate)
                || plan.recorder().filter(delegate::equals).isPresent();
    }
}
