package org.huiyi.action.action;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.decision.Revision;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// What gives an action another turn than being done: other hands, the organiser's decisions, a new start.
public sealed interface Turn extends ActionEvent {
    /// The party knows of the action: it counts from here on. What a second notice told beside a first one sets no
    /// times anew.
    ///
    /// @param channel `EMAIL` and the like; `OWN_ACT` where whoever owes it did something about it
    /// @param note what was said, where the organiser told
    /// @param noticeEventId the event of another service that says so, where a notice told
    /// @param noticeId that notice, which may still come back; the first revision does not say
    @Revision(2)
    @Evidences(Rule.R33)
    record ActionTold(
            String actionId,
            String meetingId,
            String channel,
            @Nullable Personal note,
            Instant toldAt,
            @Nullable String noticeEventId,
            @Nullable Instant reportDueAt,
            @Nullable Instant checkDueAt,
            @Nullable String noticeId)
            implements Turn {}

    /// A notice that was sent came back. Where nothing else told the party, it does not know of the action:
    /// reports and checks wait until it is told again.
    ///
    /// @param noticeEventId the event of another service that says so
    @Evidences(Rule.R33)
    record NoticeReturned(
            String actionId,
            String meetingId,
            String noticeId,
            String channel,
            Instant returnedAt,
            String noticeEventId)
            implements Turn {}

    /// Handed to somebody else inside the accountable party.
    @Evidences(Rule.R46)
    record ActionDelegated(
            String actionId,
            String meetingId,
            String from,
            String assignee,
            boolean assigneeIsPerson,
            Instant delegatedAt)
            implements Turn {}

    /// Who helps from now on; the accountable party stays the one.
    @Evidences(Rule.R33)
    record ContributorsNamed(
            String actionId, String meetingId, List<String> contributors, Instant namedAt)
            implements Turn {
        public ContributorsNamed {
            contributors = List.copyOf(contributors);
        }
    }

    /// The assignee has left.
    ///
    /// @param reason null where the departure itself was heard of
    @Evidences(Rule.R33)
    record ActionOrphaned(
            String actionId,
            String meetingId,
            String assignee,
            @Nullable Personal reason,
            Instant orphanedAt)
            implements Turn {}

    /// The organiser's outcome of a contest.
    ///
    /// @param upheld the party is released; otherwise the action is to be carried out
    @Evidences(Rule.R46)
    record ActionSettled(
            String actionId,
            String meetingId,
            boolean upheld,
            Personal outcome,
            Instant settledAt,
            @Nullable Instant reportDueAt)
            implements Turn {}

    /// Another party answers for the meeting, and decides on the action from here on.
    ///
    /// @param overseers its contacts
    @Evidences({Rule.R38, Rule.R42})
    record OrganiserChanged(
            String actionId,
            String meetingId,
            String from,
            String organiser,
            List<Told> overseers,
            Instant changedAt)
            implements Turn {
        public OrganiserChanged {
            overseers = List.copyOf(overseers);
        }
    }

    /// Given up by the organiser.
    ///
    /// @param successor the action or meeting that takes its place
    @Evidences({Rule.R03, Rule.R35})
    record ActionDisposed(
            String actionId,
            String meetingId,
            Disposition status,
            Personal reason,
            @Nullable String successor,
            Instant disposedAt)
            implements Turn {}

    /// Owed again after it was verified or given up.
    ///
    /// @param from the due time until then
    @Evidences({Rule.R34, Rule.R35})
    record ActionReopened(
            String actionId,
            String meetingId,
            Personal reason,
            Instant from,
            Instant dueAt,
            Instant reopenedAt,
            @Nullable Instant reportDueAt,
            @Nullable Instant checkDueAt)
            implements Turn {}
}
