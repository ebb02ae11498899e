package org.huiyi.meeting.minutes;

import java.time.Instant;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// What happened to the minutes of a meeting.
public sealed interface MinutesEvent extends Event {
    String meetingId();

    @Override
    default String aggregateId() {
        return MinutesId.of(meetingId());
    }

    @Override
    default String sequenceKey() {
        return meetingId();
    }

    @Evidences(Rule.R27)
    record MinutesOpened(String meetingId) implements MinutesEvent {}

    /// @param author who wrote this version of the draft; the texts are under this person's key
    @Evidences(Rule.R25)
    record MinutesDrafted(String meetingId, String author, Contents contents)
            implements MinutesEvent {}

    /// The clock runs. Told again when the meeting's end is corrected.
    @Evidences(Rule.R30)
    record MinutesFellDue(String meetingId, Instant endedAt, Instant dueAt, String policyVersion)
            implements MinutesEvent {
        static MinutesFellDue by(String meetingId, Deadline deadline) {
            return new MinutesFellDue(
                    meetingId, deadline.endedAt(), deadline.dueAt(), deadline.policyVersion());
        }

        Deadline deadline() {
            return new Deadline(endedAt, dueAt, policyVersion);
        }
    }

    /// The draft as it stood became the record. Late for ever when `late`.
    @Evidences({Rule.R26, Rule.R27, Rule.R30, Rule.R33})
    record MinutesPublished(
            String meetingId,
            Instant publishedAt,
            Instant dueAt,
            boolean late,
            @Nullable Personal lateReason)
            implements MinutesEvent {}

    @Evidences(Rule.R30)
    record MinutesOverdue(String meetingId, Instant dueAt) implements MinutesEvent {}

    /// The first of a party's contacts was sent the minutes.
    @Evidences(Rule.R31)
    record MinutesSentToParty(
            String meetingId, String partyId, Instant sentAt, boolean late, String noticeEventId)
            implements MinutesEvent {}

    /// @param edition counted from 1, which is what was published
    @Evidences(Rule.R32)
    record MinutesAmended(
            String meetingId,
            int edition,
            Instant amendedAt,
            String author,
            Personal reason,
            Contents contents)
            implements MinutesEvent {}

    /// @param edition what the party objects to
    @Evidences(Rule.R32)
    record MinutesObjectedTo(
            String meetingId, int edition, String partyId, Instant objectedAt, Personal text)
            implements MinutesEvent {}
}
