package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.jspecify.annotations.Nullable;

/// What became of important matters.
public sealed interface MatterEvent extends MeetingEvent {
    int n();

    @Evidences(R50)
    record MatterMarkedImportant(String meetingId, int n, Personal matter, Instant markedAt)
            implements MatterEvent {}

    /// Important by rule, whether anybody marked it or not.
    ///
    /// @param agendaItem its place at the end of the meeting; null of what is about no item
    @Evidences(R50)
    record MatterBecameImportant(
            String meetingId,
            int n,
            ImportantMatter.Ground ground,
            @Nullable Integer agendaItem,
            Instant becameAt)
            implements MatterEvent {}

    /// @param summary goes to both sides in writing; null leaves only the spoken word (R48)
    @Evidences({R48, R50})
    record MatterConfirmedByVoice(
            String meetingId,
            int n,
            String partyId,
            ImportantMatter.Channel channel,
            List<String> persons,
            @Nullable Personal summary,
            Instant confirmedAt)
            implements MatterEvent {}

    /// The party could not be reached; the matter stays open.
    @Evidences(R50)
    record VoiceConfirmationAttempted(
            String meetingId,
            int n,
            String partyId,
            ImportantMatter.Channel channel,
            List<String> persons,
            @Nullable Personal note,
            Instant attemptedAt)
            implements MatterEvent {}
}
