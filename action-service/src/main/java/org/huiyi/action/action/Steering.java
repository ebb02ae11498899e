package org.huiyi.action.action;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// What is asked of an action beside carrying it out: other hands, the organiser's decisions, a new start.
public sealed interface Steering extends ActionCommand {
    /// Somebody of the accountable party was told of the action.
    ///
    /// @param channel as the notice or the organiser says
    /// @param note what was said, where it was not sent
    /// @param noticeEventId the foreign event that says so; null where the organiser does
    /// @param noticeId which notice told; null where the organiser did
    record RecordTold(
            String actionId,
            String policyVersion,
            String channel,
            @Nullable String note,
            @Nullable String noticeEventId,
            @Nullable String noticeId,
            Act act)
            implements Steering {}

    /// What was sent to somebody of the accountable party came back.
    record RecordReturned(
            String actionId,
            String policyVersion,
            String noticeId,
            String channel,
            String noticeEventId,
            Act act)
            implements Steering {}

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

    /// The house's own: another party answers for the meeting.
    ///
    /// @param overseers its contacts
    record ChangeOrganiser(
            String actionId, String policyVersion, String organiser, List<Told> overseers, Act act)
            implements Steering {
        public ChangeOrganiser {
            overseers = List.copyOf(overseers);
        }
    }

    /// The house's own: amended minutes do not assign it any more.
    ///
    /// @param successor the action that took its place, where one did
    /// @param reason why the minutes were amended, in the words of whoever did
    record WithdrawAction(
            String actionId,
            String policyVersion,
            @Nullable String successor,
            Personal reason,
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
