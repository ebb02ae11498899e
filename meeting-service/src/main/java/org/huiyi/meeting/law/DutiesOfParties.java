package org.huiyi.meeting.law;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Parties;

/// Every party knows what it owes the meeting before the notice is sent (二(一)2).
///
/// > 明确各方的职责,如信息提供、决策执行
@Provision(Rule.R09)
public final class DutiesOfParties {
    private DutiesOfParties() {}

    /// The active parties that owe nothing yet.
    public static List<String> without(Parties parties) {
        return parties.active().stream()
                .filter(member -> member.party().duties().isEmpty())
                .map(Membership::partyId)
                .toList();
    }

    public static Finding remark(String partyId) {
        return Finding.flag(Rule.R09, "party-without-duty", partyId);
    }
}
