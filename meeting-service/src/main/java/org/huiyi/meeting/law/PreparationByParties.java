package org.huiyi.meeting.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.MaterialRefusal.RequestDueInThePast;
import org.huiyi.meeting.law.MaterialRefusal.RequestIncomplete;
import org.huiyi.meeting.law.MaterialRefusal.RequestToAStranger;
import org.jspecify.annotations.Nullable;

/// Parties prepare what is asked of them (三(二)1): a request names the party, the matter and the time. What
/// is not there by then is held against that party and no other.
///
/// > 按要求准备会议所需材料
@Provision(Rule.R43)
public final class PreparationByParties {
    private PreparationByParties() {}

    public static List<MaterialRefusal> missing(
            @Nullable String partyId, @Nullable String title, @Nullable Instant dueAt) {
        var missing = new ArrayList<MaterialRefusal>();
        if (partyId == null) {
            missing.add(new RequestIncomplete("partyId"));
        }
        if (title == null || title.isBlank()) {
            missing.add(new RequestIncomplete("title"));
        }
        if (dueAt == null) {
            missing.add(new RequestIncomplete("dueAt"));
        }
        return missing;
    }

    public static List<MaterialRefusal> bars(
            String partyId, Instant dueAt, List<String> parties, Instant now) {
        var bars = new ArrayList<MaterialRefusal>();
        if (!parties.contains(partyId)) {
            bars.add(new RequestToAStranger(partyId));
        }
        bars.addAll(barsOfTime(dueAt, now));
        return bars;
    }

    public static List<MaterialRefusal> barsOfTime(Instant dueAt, Instant now) {
        return dueAt.isAfter(now) ? List.of() : List.of(new RequestDueInThePast(dueAt));
    }

    /// The due time itself is still in time.
    public static boolean isLate(Instant submittedAt, Instant dueAt) {
        return submittedAt.isAfter(dueAt);
    }

    public static Finding overdue(String partyId, int number, Instant dueAt) {
        return Finding.flag(
                Rule.R43,
                "requested-material-overdue",
                partyId,
                String.valueOf(number),
                dueAt.toString());
    }

    public static List<Finding> remarksOnSubmission(
            String partyId, int number, Instant at, Instant dueAt) {
        return isLate(at, dueAt)
                ? List.of(
                        Finding.flag(
                                Rule.R43,
                                "requested-material-late",
                                partyId,
                                String.valueOf(number),
                                dueAt.toString()))
                : List.of();
    }
}
