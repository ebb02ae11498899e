package org.huiyi.meeting.law;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Contribution;
import org.huiyi.meeting.meeting.Contribution.Kind;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Turns.ItemTime;
import org.jspecify.annotations.Nullable;

/// What each party gave to the discussion can be told (三(二)2). It is reported and nothing else: nobody is
/// counted, scored or remarked on for having said little.
///
/// > 积极参与讨论,提出建设性意见
@Provision(Rule.R45)
public final class ContributionOfParties {
    private ContributionOfParties() {}

    /// In the order of items, disagreements and cases.
    public static List<Contribution> reported(Plan plan) {
        var disagreements = plan.proceedings().disagreements().all().stream();
        return Stream.of(
                        spoken(plan),
                        disagreements
                                .filter(d -> d.raisedBy() != null)
                                .map(d -> of(d.raisedBy(), Kind.RAISED_DISAGREEMENT, d.n())),
                        plan.cases().all().stream()
                                .map(c -> of(c.raisedBy(), Kind.RAISED_CASE, c.n())))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    private static Stream<Contribution> spoken(Plan plan) {
        return plan.proceedings().turns().items().stream()
                .map(ItemTime::item)
                .flatMap(id ->
                        plan.agenda().find(id).stream()
                                .flatMap(item -> item.speakers().stream())
                                .flatMap(who -> plan.parties().senderOf(who).stream())
                                .map(party -> of(party, Kind.SPOKE, placeOf(plan, id))));
    }

    private static @Nullable Integer placeOf(Plan plan, int id) {
        return plan.agenda().placeOf(id).orElse(null);
    }

    private static Contribution of(String partyId, Kind kind, @Nullable Integer n) {
        return new Contribution(partyId, kind, n);
    }
}
