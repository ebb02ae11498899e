package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.R31;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;

/// Minutes are sent to every party. Each party has its own verdict: one that is reached after the due
/// time was sent them late, whatever the others were.
@Provision(R31)
public final class SendingOfMinutes {
    private SendingOfMinutes() {}

    public static boolean isLate(Instant sentAt, Instant dueAt) {
        return PublicationOfMinutes.isLate(sentAt, dueAt);
    }

    public static List<Finding> findings(String partyId, Instant sentAt, Instant dueAt) {
        return isLate(sentAt, dueAt)
                ? List.of(Finding.flag(R31, "minutes-sent-late", partyId, dueAt.toString()))
                : List.of();
    }
}
