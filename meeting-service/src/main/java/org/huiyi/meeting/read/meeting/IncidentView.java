package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.telling.Delivery;
import org.jspecify.annotations.Nullable;

/// An incident as the parties read it.
///
/// @param told how far word of it came, party by party
/// @param toldByVoice who was told by voice, which is evidence of a lower grade
/// @param resolvedAt null while it is open
record IncidentView(
        int n,
        Incident.Kind kind,
        @Nullable String description,
        @Nullable String effect,
        Instant startedAt,
        String reportedBy,
        Instant dueAt,
        boolean overdue,
        List<Delivery> told,
        List<Incident.SpokenOf> toldByVoice,
        @Nullable String action,
        @Nullable Instant resolvedAt) {
    static IncidentView of(Incident incident, List<Delivery> told) {
        var remedy = incident.remedy();
        return new IncidentView(
                incident.n(),
                incident.kind(),
                MeetingView.text(incident.description()),
                MeetingView.text(incident.effect()),
                incident.startedAt(),
                incident.reportedBy(),
                incident.dueAt(),
                incident.overdue(),
                told,
                incident.spokenOf(),
                remedy == null ? null : MeetingView.text(remedy.action()),
                remedy == null ? null : remedy.resolvedAt());
    }
}
