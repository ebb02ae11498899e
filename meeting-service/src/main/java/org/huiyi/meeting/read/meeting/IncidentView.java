package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.door.Discretion;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.telling.Delivery;
import org.jspecify.annotations.Nullable;

/// An incident as the parties read it.
///
/// @param description null where it is withheld, like the effect and the action: it is a leak
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
    static IncidentView of(Incident incident, Word word, Discretion discretion) {
        var remedy = incident.remedy();
        boolean open = incident.kind() != Incident.Kind.LEAK || !discretion.hidesLeaks();
        return new IncidentView(
                incident.n(),
                incident.kind(),
                open ? MeetingView.text(incident.description()) : null,
                open ? MeetingView.text(incident.effect()) : null,
                incident.startedAt(),
                incident.reportedBy(),
                incident.dueAt(),
                incident.overdue(),
                word.ofIncident(incident.n()),
                incident.spokenOf(),
                open && remedy != null ? MeetingView.text(remedy.action()) : null,
                remedy == null ? null : remedy.resolvedAt());
    }
}
