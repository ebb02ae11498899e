package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.jspecify.annotations.Nullable;

/// What happened unforeseen, and what was done about it.
public sealed interface IncidentEvent extends MeetingEvent {
    int n();

    /// @param dueAt until when it should be resolved, by the house's own number
    /// @param afterMeeting told only when the meeting was over
    /// @param agendaChanged by a change of the agenda, whose own notice tells it with the difference
    @Evidences({R28, R29})
    record IncidentReported(
            String meetingId,
            int n,
            Incident.Kind kind,
            Personal description,
            @Nullable Personal effect,
            Instant startedAt,
            Instant dueAt,
            String reportedBy,
            boolean afterMeeting,
            boolean agendaChanged,
            @Nullable Personal reason)
            implements IncidentEvent {}

    /// @param late after it was due
    @Evidences(R28)
    record IncidentResolved(
            String meetingId, int n, Instant resolvedAt, Personal action, boolean late)
            implements IncidentEvent {}

    @Evidences(R28)
    record IncidentOverdue(String meetingId, int n, Instant dueAt) implements IncidentEvent {}

    /// Somebody of the party was told by voice: evidence of a lower grade than a message that went out.
    @Evidences({R29, R48})
    record IncidentToldByVoice(
            String meetingId,
            int n,
            String partyId,
            String personId,
            VoiceChannel channel,
            @Nullable Personal note,
            Instant toldAt)
            implements IncidentEvent {}
}
