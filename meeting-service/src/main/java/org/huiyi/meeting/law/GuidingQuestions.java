package org.huiyi.meeting.law;

import java.util.List;
import java.util.stream.IntStream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.AgendaItem;

/// An important item may come with questions that lead the discussion (二(一)3); a hint, nothing more.
///
/// > 可提前准备引导性问题或讨论方向
@Provision(Rule.R14)
public final class GuidingQuestions {
    private GuidingQuestions() {}

    public static List<Finding> remarks(List<AgendaItem> items) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).important() && items.get(i).guidingQuestions().isEmpty())
                .mapToObj(i ->
                        Finding.guide(
                                Rule.R14, "important-without-questions", String.valueOf(i + 1)))
                .toList();
    }
}
