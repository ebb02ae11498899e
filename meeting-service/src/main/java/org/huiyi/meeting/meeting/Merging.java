package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.ScopeOfRegulation;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.PlanCommand.MergeParty;
import org.huiyi.meeting.meeting.PlanEvent.PartyMerged;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;

/// A party that is known under two ids becomes one. The id that goes is off the list like a party that withdrew, so
/// that whoever listens for that need not listen for this as well.
final class Merging {
    private Merging() {}

    static Decision<MeetingEvent> merge(Registered meeting, MergeParty c) {
        Plan plan = meeting.plan();
        var member = plan.parties().find(c.partyId());
        if (member.isEmpty()) {
            return Decision.refuse(new Hidden());
        }
        if (meeting instanceof Closed || meeting instanceof Cancelled) {
            return outOfOrder(meeting, c);
        }
        return c.into().equals(member.get().mergedInto())
                ? Decision.nothing()
                : new Judgement(c.act(), c.policy())
                        .refuse(ScopeOfRegulation.barsToMerger(c.partyId(), c.into(), plan))
                        .refuse(ScopeOfRegulation.barsUnlessReasoned(c.act()))
                        .remarkIf(
                                leavesScope(plan, c.partyId()), ScopeOfRegulation::remarkOnLeaving)
                        .settle(() -> events(meeting, c));
    }

    private static List<MeetingEvent> events(Registered meeting, MergeParty c) {
        var at = c.act().receivedAt();
        var why = reason(c.act());
        var events =
                new ArrayList<MeetingEvent>(
                        List.of(
                                new PartyMerged(c.meetingId(), c.partyId(), c.into(), why, at),
                                new PartyWithdrawn(c.meetingId(), c.partyId(), at, why)));
        Meeting after = meeting;
        for (MeetingEvent event : events) {
            after = MeetingHistory.evolve(after, event);
        }
        if (after instanceof Registered left) {
            Inviting.aftermath(left, at).ifPresent(events::add);
        }
        return events;
    }

    private static boolean leavesScope(Plan plan, String partyId) {
        return !ScopeOfRegulation.covers(
                plan.distinctParties().stream().filter(id -> !id.equals(partyId)).toList());
    }

    /// Everything that names the party by the id that goes names it by the other one.
    static Plan merged(Plan plan, PartyMerged e) {
        UnaryOperator<String> named = id -> id.equals(e.partyId()) ? e.into() : id;
        return plan.with(plan.parties().merge(e.partyId(), e.into()))
                .with(plan.attendance().named(named))
                .with(plan.proceedings().named(named))
                .with(plan.preparation().named(named))
                .with(plan.cases().named(named))
                .with(plan.delegations().merge(e.partyId(), e.into()));
    }
}
