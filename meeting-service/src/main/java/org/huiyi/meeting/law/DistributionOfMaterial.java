package org.huiyi.meeting.law;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.MaterialsAtStart;
import org.jspecify.annotations.Nullable;

/// What a meeting works with is handed out before it (二(一)4). How long before is the house's number; that
/// a meeting needs none has to be said, with a reason.
///
/// > 提前整理并分发会议所需的参考资料、数据报告
@Provision(Rule.R15)
public final class DistributionOfMaterial {
    private DistributionOfMaterial() {}

    /// Whether it is too late to be beforehand. Nothing is late while no time is fixed.
    public static boolean isLate(Instant at, @Nullable Instant startsAt, Duration lead) {
        return startsAt != null && at.isAfter(startsAt.minus(lead));
    }

    public static List<Finding> remarks(Instant at, @Nullable Instant startsAt, Duration lead) {
        return isLate(at, startsAt, lead)
                ? List.of(Finding.flag(Rule.R15, "material-late", lead.toString()))
                : List.of();
    }

    public static Finding overdue(Instant dueAt) {
        return Finding.flag(Rule.R15, "distribution-overdue", dueAt.toString());
    }

    public static List<Finding> remarksOnStart(MaterialsAtStart materials) {
        if (materials.pieces() == 0) {
            return materials.needed()
                    ? List.of(Finding.flag(Rule.R15, "started-without-material"))
                    : List.of();
        }
        return materials.late().isEmpty()
                ? List.of()
                : List.of(
                        Finding.flag(
                                Rule.R15,
                                "started-with-late-material",
                                String.join(", ", materials.late())));
    }
}
