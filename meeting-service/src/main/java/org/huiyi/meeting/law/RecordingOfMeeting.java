package org.huiyi.meeting.law;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Plan;

/// A named recorder covers the whole meeting (二(二)3): none, no start; and a hand-over begins where the
/// recorder before ends.
///
/// > 指定人员全程记录
@Provision(Rule.R25)
public final class RecordingOfMeeting {
    private RecordingOfMeeting() {}

    public static Finding remarkOnStart() {
        return Finding.flag(Rule.R25, "started-without-recorder");
    }

    /// The recorder goes and nobody has taken over.
    public static List<Finding> remarksOnLeave(Plan plan, String leaving) {
        return plan.recorder().filter(leaving::equals).isPresent()
                ? List.of(Finding.flag(Rule.R25, "recorder-left", leaving))
                : List.of();
    }
}
