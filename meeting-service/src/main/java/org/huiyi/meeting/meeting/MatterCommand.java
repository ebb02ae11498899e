package org.huiyi.meeting.meeting;

import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/// What is asked about important matters.
public sealed interface MatterCommand extends MeetingCommand {
    record MarkImportant(String meetingId, Act act, PolicyInForce policy, @Nullable String matter)
            implements MatterCommand {}

    /// @param voice what was said to whom; `reached` false is an attempt only
    record ConfirmByVoice(
            String meetingId, Act act, PolicyInForce policy, int n, String partyId, Voice voice)
            implements MatterCommand {
        @Override
        public Standing standing() {
            return new Standing.OfParty(partyId);
        }
    }

    /// @param persons who spoke, of both sides
    /// @param summary the written note of it, which goes to both sides
    record Voice(
            ImportantMatter.Channel channel,
            List<String> persons,
            @Nullable String summary,
            boolean reached) {}
}
