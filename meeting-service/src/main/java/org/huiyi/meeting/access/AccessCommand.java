package org.huiyi.meeting.access;

import java.time.LocalDate;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// What is put on record. The actor of the act is who came, its reason why they had to.
public sealed interface AccessCommand extends Command {
    String meetingId();

    default LocalDate day() {
        return AccessId.dayOf(act().receivedAt());
    }

    @Override
    default String aggregateId() {
        return AccessId.of(meetingId(), day());
    }

    record RecordRead(
            String meetingId,
            String thing,
            int version,
            @Nullable String sha256,
            Act act,
            String policyVersion)
            implements AccessCommand {}

    record RecordDenial(
            String meetingId, String thing, Rule rule, String cause, Act act, String policyVersion)
            implements AccessCommand {}
}
