package org.huiyi.meeting.law;

import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PlanRefusal.PurposeMissing;
import org.huiyi.meeting.law.PlanRefusal.TopicsMissing;
import org.huiyi.meeting.meeting.Purpose;

/// A meeting has a purpose and at least one topic before anybody is asked to it, and the purpose should be
/// measurable (二(一)1). Wording is never judged, only presence.
///
/// > 组织方需提前确定会议的核心目标及讨论事项
@Provision({Rule.R04, Rule.R05})
public final class PurposeAndTopics {
    private PurposeAndTopics() {}

    public static List<Refusal> missing(Purpose purpose, List<String> topics) {
        var missing = new ArrayList<Refusal>();
        if (purpose.statement().isBlank()) {
            missing.add(new PurposeMissing());
        }
        if (topics.stream().allMatch(String::isBlank)) {
            missing.add(new TopicsMissing());
        }
        return missing;
    }

    public static List<Finding> remarks(Purpose purpose) {
        String measure = purpose.successMeasure();
        return measure == null || measure.isBlank()
                ? List.of(Finding.flag(Rule.R05, "purpose-unmeasured"))
                : List.of();
    }
}
