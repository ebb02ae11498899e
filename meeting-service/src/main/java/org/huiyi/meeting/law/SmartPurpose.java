package org.huiyi.meeting.law;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Purpose;
import org.jspecify.annotations.Nullable;

/// A purpose may be checked by five questions (二(一)1). Nobody has to; who begins is told what is left.
///
/// > 可使用SMART原则
@Provision(Rule.R06)
public final class SmartPurpose {
    private SmartPurpose() {}

    public static List<Finding> remarks(Purpose purpose) {
        var checklist = purpose.smart();
        if (checklist == null) {
            return List.of();
        }
        var open =
                answers(checklist).entrySet().stream()
                        .filter(answer -> answer.getValue().isBlank())
                        .map(Map.Entry::getKey)
                        .toList();
        return open.isEmpty()
                ? List.of()
                : List.of(Finding.guide(Rule.R06, "smart-incomplete", String.join(", ", open)));
    }

    private static Map<String, String> answers(Purpose.Smart smart) {
        var answers = new TreeMap<String, String>();
        answers.put("specific", text(smart.specific()));
        answers.put("measurable", text(smart.measurable()));
        answers.put("achievable", text(smart.achievable()));
        answers.put("relevant", text(smart.relevant()));
        answers.put("timeBound", text(smart.timeBound()));
        return answers;
    }

    private static String text(@Nullable String answer) {
        return answer == null ? "" : answer;
    }
}
