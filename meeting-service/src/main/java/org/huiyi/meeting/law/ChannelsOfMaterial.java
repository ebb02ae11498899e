package org.huiyi.meeting.law;

import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.MaterialRefusal.ReceiverMissing;
import org.huiyi.meeting.law.MaterialRefusal.ReceiverOfNoParty;
import org.jspecify.annotations.Nullable;

/// Every distribution keeps the channel it went by (二(一)4). Paper leaves no trace of its own, so whoever
/// hands it out says who took it.
///
/// > 邮件、共享文档平台等
@Provision(Rule.R18)
public final class ChannelsOfMaterial {
    private ChannelsOfMaterial() {}

    /// @param parties who takes part
    public static Optional<MaterialRefusal> refusal(
            @Nullable String partyId, @Nullable String receiver, List<String> parties) {
        if (partyId == null || receiver == null || receiver.isBlank()) {
            return Optional.of(new ReceiverMissing());
        }
        return parties.contains(partyId)
                ? Optional.empty()
                : Optional.of(new ReceiverOfNoParty(partyId));
    }
}
