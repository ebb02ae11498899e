package org.huiyi.meeting.law;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.CustodyRefusal.ErasureUnreasoned;
import org.huiyi.meeting.law.CustodyRefusal.HoldUnreasoned;
import org.huiyi.meeting.law.CustodyRefusal.UnderLegalHold;

/// What was said between the parties is kept and can be found (四(一)1). A person may be made unreadable in
/// it, on record and with a reason; that they were written to stays. A legal hold forbids even that.
///
/// > 确保信息留存可查
@Provision(Rule.R49)
public final class KeepingOfRecords {
    private KeepingOfRecords() {}

    /// Until when the records of a meeting are kept: by the calendar of UTC, since retention is a matter of years.
    public static Instant keptUntil(Instant endedAt, Period retention) {
        return endedAt.atZone(ZoneOffset.UTC).plus(retention).toInstant();
    }

    public static List<Refusal> barsToHolding(Act act) {
        return act.hasReason() ? List.of() : List.of(new HoldUnreasoned());
    }

    /// @param heldIn the meetings under legal hold in which the person is named
    public static List<Refusal> barsToErasing(Act act, List<String> heldIn) {
        var bars = new ArrayList<Refusal>();
        if (!act.hasReason()) {
            bars.add(new ErasureUnreasoned());
        }
        if (!heldIn.isEmpty()) {
            bars.add(new UnderLegalHold(String.join(", ", heldIn)));
        }
        return bars;
    }
}
