package org.huiyi.action.action;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;
import org.jspecify.annotations.Nullable;

/// What can be asked of an action; what turns its course is in {@link Steering}. Texts are as the caller gave them; null and blank mean missing.
public sealed interface ActionCommand extends Command
        permits ActionCommand.AssignAction,
                ActionCommand.AcceptAction,
                ActionCommand.ContestAction,
                ActionCommand.ReportProgress,
                ActionCommand.CheckProgress,
                ActionCommand.ExtendAction,
                ActionCommand.CompleteAction,
                ActionCommand.VerifyAction,
                ActionCommand.DeclareDue,
                Steering {
    String actionId();

    @Override
    default String aggregateId() {
        return actionId();
    }

    /// @param told contacts of the accountable party
    /// @param overseers contacts of the organiser
    /// @param toldWithin how soon the party is to be told of it; null where it knows already
    record AssignAction(
            Item item,
            List<Told> told,
            List<Told> overseers,
            List<String> contributors,
            @Nullable Duration toldWithin,
            Act act)
            implements ActionCommand {
        public AssignAction {
            told = List.copyOf(told);
            overseers = List.copyOf(overseers);
            contributors = List.copyOf(contributors);
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

    record ReportProgress(String actionId, String policyVersion, Report report, Act act)
            implements ActionCommand {}

    record CheckProgress(String actionId, String policyVersion, @Nullable String note, Act act)
            implements ActionCommand {}

    /// The act's reason says why.
    record ExtendAction(String actionId, String policyVersion, Instant dueAt, Act act)
            implements ActionCommand {}

    record CompleteAction(String actionId, String policyVersion, Claim claim, Act act)
            implements ActionCommand {}

    /// @param accepted false returns the action to whoever owes it
    record VerifyAction(
            String actionId, String policyVersion, boolean accepted, @Nullable String note, Act act)
            implements ActionCommand {}

    /// An alarm rang for `dueAt`.
    record DeclareDue(String actionId, String policyVersion, Due due, Instant dueAt, Act act)
            implements ActionCommand {}

    /// @param percent 0 to 100; null leaves it where it was
    /// @param source the system it was taken over from
    record Report(@Nullable Integer percent, @Nullable String note, @Nullable String source) {}

    /// @param percent 0 to 100; null means all of it
    record Claim(
            @Nullable String evidence, @Nullable Integer percent, @Nullable String remaining) {}
}
