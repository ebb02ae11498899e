package org.huiyi.meeting.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.ProceedingsRefusal.ActionsOpen;

/// What was resolved is carried out before the meeting is closed: every action that the minutes assign is
/// verified, or given up on the organiser's word (二(三)2).
///
/// > 确保决议得到有效执行
@Provision(Rule.R35)
public final class ExecutionOfResolutions {
    private ExecutionOfResolutions() {}

    /// @param open the numbers of actions, in the minutes, that are neither verified nor given up
    public static Optional<Refusal> barToClosing(List<Integer> open) {
        return open.isEmpty() ? Optional.empty() : Optional.of(new ActionsOpen(numbers(open)));
    }

    /// Where policy lets it be closed all the same.
    public static Finding remarkOnClosing(List<Integer> open) {
        return Finding.flag(Rule.R35, "closed-with-actions-open", numbers(open));
    }

    private static String numbers(List<Integer> open) {
        return open.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
