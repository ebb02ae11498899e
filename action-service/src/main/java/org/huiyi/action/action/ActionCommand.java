package org.huiyi.action.action;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;
import org.jspecify.annotations.Nullable;

/// What can be asked of an action. Texts are as the caller gave them; null and blank mean missing.
public sealed interface ActionCommand extends Command {
    String actionId();

    @Override
    default String aggregateId() {
        return actionId();
    }

    record AssignAction(Item item, List<Told> told, Act act) implements ActionCommand {
        public AssignAction {
            told = List.copyOf(told);
        }

        @Override
        public String actionId() {
            return item.actionId();
        }

        @Override
        public String policyVersion() {
            return item.policyVersion();
        }
    }

    record AcceptAction(String actionId, String policyVersion, Act act) implements ActionCommand {}

    /// The act's reason says why.
    record ContestAction(String actionId, String policyVersion, Act act) implements ActionCommand {}

    /// @param percent 0 to 100; null leaves it where it was
    record ReportProgress(
            String actionId,
            String policyVersion,
            @Nullable Integer percent,
            @Nullable String note,
            Act act)
            implements ActionCommand {}

    record CheckProgress(String actionId, String policyVersion, @Nullable String note, Act act)
            implements ActionCommand {}

    /// The act's reason says why.
    record ExtendAction(String actionId, String policyVersion, Instant dueAt, Act act)
            implements ActionCommand {}

    record CompleteAction(String actionId, String policyVersion, @Nullable String evidence, Act act)
            implements ActionCommand {}

    /// @param accepted false returns the action to whoever owes it
    record VerifyAction(
            String actionId, String policyVersion, boolean accepted, @Nullable String note, Act act)
            implements ActionCommand {}

    /// An alarm rang for `dueAt`.
    record DeclareActionOverdue(String actionId, String policyVersion, Instant dueAt, Act act)
            implements ActionCommand {}
}
