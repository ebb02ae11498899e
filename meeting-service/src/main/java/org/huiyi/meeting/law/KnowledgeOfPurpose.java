package org.huiyi.meeting.law;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Parties;

/// Every party knows what the meeting is for before it starts (二(一)1). Another purpose or other topics void
/// what was acknowledged. Who never acknowledged is reported, nothing more.
///
/// > 确保各参与方对会议内容有共同认知
@Provision(Rule.R07)
public final class KnowledgeOfPurpose {
    private KnowledgeOfPurpose() {}

    public static List<Finding> remarksOnStart(Parties parties) {
        var silent =
                parties.active().stream()
                        .filter(member -> member.acknowledgedBy() == null)
                        .map(Membership::partyId)
                        .toList();
        return silent.isEmpty()
                ? List.of()
                : List.of(
                        Finding.guide(
                                Rule.R07, "purpose-unacknowledged", String.join(", ", silent)));
    }

    /// The organiser gives a party's acknowledgement on its word: evidence of a lower grade.
    public static List<Finding> remarks(String partyId, String actingParty) {
        return partyId.equals(actingParty)
                ? List.of()
                : List.of(Finding.flag(Rule.R07, "acknowledged-on-word", partyId));
    }
}
