package org.huiyi.contracts.wire;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// Work for action-service, on `action.requests.v1`, keyed by meeting.
///
/// A receiver that does not know a request yet parks it, and its meeting waits: deploy readers before writers.
public sealed interface ActionRequest {
    String meetingId();

    /// What a meeting's published or amended minutes resolved (R03), in every session that has minutes of its own;
    /// the latest edition is what holds.
    ///
    /// @param parties whose meeting it was
    /// @param edition counted from 1, over the minutes of all sessions
    record ResolveV1(
            String causeEventId,
            String meetingId,
            String organiser,
            List<String> parties,
            int edition,
            List<Resolved> resolutions,
            String policyVersion)
            implements ActionRequest {
        /// @param number in the minutes, from 1; of session n after the first from n0001
        /// @param text a link to the minutes where the meeting is sensitive
        /// @param noted it says why nobody has to do anything about it
        /// @param items that carry it out
        /// @param supersedes the resolution of an earlier meeting whose place it takes
        public record Resolved(
                int number,
                Personal text,
                boolean noted,
                List<Integer> items,
                @Nullable Superseded supersedes) {}

        public record Superseded(String meetingId, int resolution) {}
    }

    /// Another party answers for the meeting, and so for its actions (R38, R42).
    ///
    /// @param overseers contacts of the new organiser
    /// @param items the numbers of all actions that the minutes of any session ever assigned; null from older
    ///     senders
    record HandOverV1(
            String causeEventId,
            String meetingId,
            String organiser,
            List<Recipient> overseers,
            String policyVersion,
            @Nullable List<Integer> items)
            implements ActionRequest {}

    /// Amended minutes do not assign this item any more (R32, R35). It comes after the request that assigns
    /// what took its place.
    ///
    /// @param successor the item that took its place; null where nothing did
    /// @param reason why the minutes were amended
    record WithdrawV1(
            String causeEventId,
            String meetingId,
            int item,
            @Nullable Integer successor,
            Personal reason,
            String policyVersion)
            implements ActionRequest {}

    /// An action item of published minutes (R33). `item` and `resolution` count from 1, those of session n after the
    /// first from n0001; a `resolution` of 0 is none.
    ///
    /// @param recipients contacts of the accountable party
    /// @param overseers contacts of the organiser, who hear of escalations (R42); null from older senders
    /// @param contributors parties and persons who help; null from older senders
    /// @param terms null where the house has adapted nothing of them, and from older senders
    /// @param zone the meeting's; null from older senders
    record AssignV1(
            String causeEventId,
            String meetingId,
            String title,
            int item,
            int resolution,
            Personal task,
            String organiser,
            String partyId,
            String assignee,
            boolean assigneeIsPerson,
            Instant dueAt,
            @Nullable Duration checkEvery,
            String policyVersion,
            List<Recipient> recipients,
            @Nullable List<Recipient> overseers,
            @Nullable List<String> contributors,
            @Nullable Terms terms,
            @Nullable String zone)
            implements ActionRequest {
        /// Without overseers and contributors.
        public AssignV1(
                String causeEventId,
                String meetingId,
                String title,
                int item,
                int resolution,
                Personal task,
                String organiser,
                String partyId,
                String assignee,
                boolean assigneeIsPerson,
                Instant dueAt,
                @Nullable Duration checkEvery,
                String policyVersion,
                List<Recipient> recipients) {
            this(
                    causeEventId,
                    meetingId,
                    title,
                    item,
                    resolution,
                    task,
                    organiser,
                    partyId,
                    assignee,
                    assigneeIsPerson,
                    dueAt,
                    checkEvery,
                    policyVersion,
                    recipients,
                    null,
                    null,
                    null,
                    null);
        }

        /// What the house's policy makes of checks and of escalations (R34, R42).
        ///
        /// @param calendar on whose working days reports and checks fall due; null where every day is one
        /// @param rungs who is told what was not done, one after the other; empty means the presets
        /// @param supervisors persons among the overseers whom the highest rung reaches; empty means all of them
        public record Terms(
                @Nullable Calendar calendar, List<Rung> rungs, List<String> supervisors) {}

        /// @param zone IANA id of the place whose dates these are
        /// @param makeUpDays worked although they are rest days or holidays
        public record Calendar(
                String zone,
                List<DayOfWeek> restDays,
                List<LocalDate> holidays,
                List<LocalDate> makeUpDays) {}

        /// @param to `ASSIGNEE`, `PARTY`, `ORGANISER` or `HIGHER`
        /// @param after the rung before it; null means the action's cadence, or a day
        public record Rung(String to, @Nullable Duration after) {}
    }
}
