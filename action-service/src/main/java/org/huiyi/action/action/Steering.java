package org.huiyi.action.action;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.jspecify.annotations.Nullable;

/// What is asked of an action beside carrying it out: other hands, the organiser's decisions, a new start.
public sealed interface Steering extends ActionCommand {
    /// @param assignee a person, or a department of the accountable party
    record DelegateAction(
            String actionId,
            String policyVersion,
            @Nullable String assignee,
            boolean person,
            Act act)
            implements Steering {}

    record NameContributors(
            String actionId, String policyVersion, List<String> contributors, Act act)
            implements Steering {
        public NameContributors {
            contributors = List.copyOf(contributors);
        }
    }

    /// @param assignee who has left
    record OrphanAction(String actionId, String policyVersion, String assignee, Act act)
            implements Steering {}

    /// @param upheld the party is released
    record SettleContest(
            String actionId,
            String policyVersion,
            boolean upheld,
            @Nullable String outcome,
            Act act)
            implements Steering {}

    /// The act's reason says why.
    record DisposeOfAction(
            String actionId,
            String policyVersion,
            Disposition status,
            @Nullable String successor,
            Act act)
            implements Steering {}

    /// The act's reason says why.
    ///
    /// @param dueAt null keeps the due time it had
    record ReopenAction(String actionId, String policyVersion, @Nullable Instant dueAt, Act act)
            implements Steering {}

    record AcknowledgeEscalation(
            String actionId, String policyVersion, int n, @Nullable String note, Act act)
            implements Steering {}
}
