package org.huiyi.meeting.law;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Confirmation;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Parties;
import org.huiyi.meeting.meeting.Party;
import org.jspecify.annotations.Nullable;

/// What was only said is followed by a note in writing (四(一)1).
///
/// > 优先采用书面沟通(如邮件、工作群)
@Provision(Rule.R48)
public final class WrittenFollowUp {
    private WrittenFollowUp() {}

    public static List<Finding> remarks(@Nullable String summary, String partyId) {
        return summary == null || summary.isBlank()
                ? List.of(Finding.flag(Rule.R48, "said-without-note", partyId))
                : List.of();
    }

    /// Parties of which nobody can be written to: they are to be given the notice by voice.
    public static List<Finding> remarksOnNotice(Parties parties) {
        return parties.active().stream()
                .filter(Membership::isYetToBeSpokenTo)
                .flatMap(member -> remarksOnContacts(member.party()).stream())
                .toList();
    }

    public static List<Finding> remarksOnContacts(Party party) {
        return party.isWritten()
                ? List.of()
                : List.of(Finding.flag(Rule.R48, "written-contact-missing", party.partyId()));
    }

    /// A party's answer to the notice, taken by telephone or video.
    public static List<Finding> remarks(
            Confirmation.Channel channel, @Nullable String note, String partyId) {
        return switch (channel) {
            case PHONE, VIDEO -> remarks(note, partyId);
            case EMAIL, CALENDAR, PORTAL -> List.of();
        };
    }
}
