package org.huiyi.meeting.law;

import java.util.Collection;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PlanRefusal.MergerImpossible;
import org.huiyi.meeting.law.PlanRefusal.MergerWithoutReason;
import org.huiyi.meeting.meeting.Party;
import org.huiyi.meeting.meeting.Plan;

/// Which meetings the regulation covers: those of two or more parties (一). A party is an organisation or a
/// department by its id; the organiser's own counts whether it is on the list or not. One that turns out to be known
/// under two ids is merged, with a reason, and counts once from then on.
///
/// > 两个及以上参与方参与的会议
@Provision(Rule.R01)
public final class ScopeOfRegulation {
    private static final int LEAST = 2;

    private ScopeOfRegulation() {}

    /// @param parties ids, organiser's included; one named twice counts once
    public static boolean covers(Collection<String> parties) {
        return parties.stream().distinct().count() >= LEAST;
    }

    /// A party listed twice counts once.
    public static List<Finding> remarks(List<Party> listed) {
        long distinct = listed.stream().map(Party::partyId).distinct().count();
        return distinct < listed.size()
                ? List.of(Finding.flag(Rule.R01, "party-listed-twice"))
                : List.of();
    }

    /// One id goes into another: that of a party that takes part, or the organiser's. The organiser's own id stays
    /// accountable, so it goes into none.
    public static List<Refusal> barsToMerger(String partyId, String into, Plan plan) {
        boolean possible =
                plan.parties().activeIds().contains(partyId)
                        && !partyId.equals(plan.organiser())
                        && !partyId.equals(into)
                        && plan.distinctParties().contains(into);
        return possible ? List.of() : List.of(new MergerImpossible(partyId, into));
    }

    public static List<Refusal> barsUnlessReasoned(Act act) {
        return act.hasReason() ? List.of() : List.of(new MergerWithoutReason());
    }

    public static Finding remarkOnLeaving() {
        return Finding.flag(Rule.R01, "out-of-scope");
    }
}
