package org.huiyi.meeting.minutes;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// What happened to the minutes of a meeting.
public sealed interface MinutesEvent extends Event {
    String meetingId();

    /// The session that it is about, from the second on; null of the first, and of minutes of a whole meeting.
    @Nullable Integer session();

    /// Counted from 1.
    default int sessionNumber() {
        return MinutesId.numbered(session());
    }

    @Override
    default String aggregateId() {
        return MinutesId.of(meetingId(), sessionNumber());
    }

    @Override
    default String sequenceKey() {
        return meetingId();
    }

    @Evidences(Rule.R27)
    record MinutesOpened(String meetingId, @Nullable Integer session) implements MinutesEvent {}

    /// @param author who wrote this version of the draft; the texts are under this person's key
    @Evidences(Rule.R25)
    record MinutesDrafted(
            String meetingId, String author, Contents contents, @Nullable Integer session)
            implements MinutesEvent {}

    /// The clock runs. Told again when the meeting's end is corrected.
    @Evidences(Rule.R30)
    record MinutesFellDue(
            String meetingId,
            Instant endedAt,
            Instant dueAt,
            String policyVersion,
            @Nullable Integer session)
            implements MinutesEvent {
        static MinutesFellDue by(String meetingId, Deadline deadline, @Nullable Integer session) {
            return new MinutesFellDue(
                    meetingId,
                    deadline.endedAt(),
                    deadline.dueAt(),
                    deadline.policyVersion(),
                    session);
        }

        public Deadline deadline() {
            return new Deadline(endedAt, dueAt, policyVersion);
        }
    }

    /// When the organiser and the recorder are reminded, settled by the policy in force at the end.
    @Evidences(Rule.R30)
    record MinutesRemindersSet(
            String meetingId, Instant dueAt, List<Instant> reminders, @Nullable Integer session)
            implements MinutesEvent {}

    /// The time of a reminder came while the minutes were not published.
    @Evidences(Rule.R30)
    record MinutesReminderDue(
            String meetingId, Instant remindAt, Instant dueAt, @Nullable Integer session)
            implements MinutesEvent {}

    /// The draft as it stood became the record. Late for ever when `late`.
    ///
    /// @param owedTo the parties that must be sent it; null in records from before it was kept
    @Evidences({Rule.R26, Rule.R27, Rule.R30, Rule.R33})
    record MinutesPublished(
            String meetingId,
            Instant publishedAt,
            Instant dueAt,
            boolean late,
            @Nullable Personal lateReason,
            @Nullable List<String> owedTo,
            @Nullable Integer session)
            implements MinutesEvent {}

    /// The end was corrected after publication, and what was late is judged by the due time that follows. What
    /// was late before stays so.
    ///
    /// @param formerDueAt the due time that was valid until then
    /// @param late whether the publication turned out to be late
    /// @param parties that turned out to have been sent the minutes late
    @Evidences({Rule.R30, Rule.R31})
    record MinutesJudgedAgain(
            String meetingId,
            Instant endedAt,
            Instant dueAt,
            Instant formerDueAt,
            String policyVersion,
            boolean late,
            List<String> parties,
            @Nullable Integer session)
            implements MinutesEvent {
        public Deadline deadline() {
            return new Deadline(endedAt, dueAt, policyVersion);
        }
    }

    @Evidences(Rule.R30)
    record MinutesOverdue(String meetingId, Instant dueAt, @Nullable Integer session)
            implements MinutesEvent {}

    /// A party that had no minutes was sent them: the first of its contacts, or the first again after a copy
    /// came back.
    ///
    /// @param late against the deadline of the minutes
    /// @param noticeEventId the foreign event that says so; null when the organiser does
    /// @param personId the contact; null in records from before contacts were told apart, and where the party
    ///     as such was handed it
    /// @param edition null in records from before it was kept
    /// @param channel null in records from before it was kept
    @Evidences(Rule.R31)
    record MinutesSentToParty(
            String meetingId,
            String partyId,
            Instant sentAt,
            boolean late,
            @Nullable String noticeEventId,
            @Nullable String personId,
            @Nullable Integer edition,
            @Nullable String channel,
            @Nullable Integer session)
            implements MinutesEvent {}

    /// Another copy to a party that has its minutes: to a further contact, or of a later edition. No verdict
    /// rests on it as long as the one before stands.
    @Evidences({Rule.R31, Rule.R32})
    record MinutesCopySent(
            String meetingId,
            String partyId,
            @Nullable String personId,
            int edition,
            String channel,
            Instant sentAt,
            boolean late,
            @Nullable String noticeEventId,
            @Nullable Integer session)
            implements MinutesEvent {}

    /// A copy did not arrive; what it had settled is open again.
    @Evidences(Rule.R31)
    record MinutesBounced(
            String meetingId,
            String partyId,
            @Nullable String personId,
            int edition,
            String channel,
            Instant failedAt,
            String cause,
            String noticeEventId,
            @Nullable Integer session)
            implements MinutesEvent {}

    /// The due time came, and these parties had not been sent what was published.
    @Evidences(Rule.R31)
    record MinutesUndelivered(
            String meetingId, Instant dueAt, List<String> parties, @Nullable Integer session)
            implements MinutesEvent {}

    /// @param edition counted from 1, which is what was published
    /// @param actionNumbers the number of each action; null in records from before they had any
    @Evidences(Rule.R32)
    record MinutesAmended(
            String meetingId,
            int edition,
            Instant amendedAt,
            String author,
            Personal reason,
            Contents contents,
            @Nullable List<Integer> actionNumbers,
            @Nullable Integer session)
            implements MinutesEvent {}

    /// @param edition what the party objects to
    @Evidences(Rule.R32)
    record MinutesObjectedTo(
            String meetingId,
            int edition,
            String partyId,
            Instant objectedAt,
            Personal text,
            @Nullable Integer session)
            implements MinutesEvent {}

    /// @param n of the objection, counted from 1
    @Evidences(Rule.R32)
    record ObjectionAnswered(
            String meetingId,
            int n,
            Instant answeredAt,
            String author,
            Personal text,
            @Nullable Integer session)
            implements MinutesEvent {}
}
