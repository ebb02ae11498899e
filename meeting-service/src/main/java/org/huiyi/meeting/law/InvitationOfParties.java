package org.huiyi.meeting.law;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Confirmation;
import org.huiyi.meeting.meeting.Confirmation.Answer;
import org.huiyi.meeting.meeting.Party;

/// A party is asked because it has to do with a topic (二(一)2).
///
/// > 基于其与会议议题的关联性
@Provision(Rule.R08)
public final class InvitationOfParties {
    private InvitationOfParties() {}

    /// The organiser's own party needs no reason to be there.
    public static List<Finding> remarks(Party party, String organiser) {
        boolean reasoned = party.reason() != null || !party.topics().isEmpty();
        return reasoned || party.partyId().equals(organiser)
                ? List.of()
                : List.of(Finding.flag(Rule.R08, "invited-without-reason", party.partyId()));
    }

    /// A party that does not come says why.
    public static List<Finding> remarksOnAnswer(String partyId, Confirmation given) {
        return given.answer() == Answer.DECLINED && given.reason() == null
                ? List.of(Finding.flag(Rule.R08, "declined-without-reason", partyId))
                : List.of();
    }

    public static Finding remarkOnLateness(String partyId) {
        return Finding.flag(Rule.R08, "invited-late", partyId);
    }

    public static Finding remarkOnWithdrawal(String partyId) {
        return Finding.flag(Rule.R08, "withdrawn-without-reason", partyId);
    }
}
