package org.huiyi.meeting.meeting;

import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/// What is asked about what a meeting has to keep.
public sealed interface ConfidentialityCommand extends MeetingCommand {
    /// The act's reason says why.
    ///
    /// @param classification null when none was named, which is refused
    /// @param given who was given something of it, as far as that is on record
    /// @param agreements of each party with the organiser, to judge those who have seen it already
    record Reclassify(
            String meetingId,
            Act act,
            PolicyInForce policy,
            @Nullable Classification classification,
            List<Sighting> given,
            Map<String, AgreementOnRecord> agreements)
            implements ConfidentialityCommand {}

    /// The act's time is when it got out, or when that was noticed.
    ///
    /// @param what null when not told, which is refused; so is a missing description
    record ReportLeak(
            String meetingId,
            Act act,
            PolicyInForce policy,
            @Nullable String what,
            @Nullable String description)
            implements ConfidentialityCommand {
        @Override
        public Standing standing() {
            return Standing.CONCERNED;
        }
    }
}
