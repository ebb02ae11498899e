package org.huiyi.meeting.law;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Lessons;
import org.jspecify.annotations.Nullable;

/// What one meeting of a series is to be improved by is put before the next (二(三)3). Whether it is adopted is
/// reported, and nothing else follows from it.
///
/// > 总结成功经验及不足之处,优化后续
@Provision(Rule.R37)
public final class ImprovementOfMeetings {
    private ImprovementOfMeetings() {}

    /// Every party reads it, so it does not name the other meeting.
    public static List<Finding> remarksOnOffer(@Nullable Lessons lessons) {
        return lessons == null
                ? List.of()
                : List.of(
                        Finding.guide(
                                Rule.R37,
                                "improvements-offered",
                                String.valueOf(lessons.improvements())));
    }
}
