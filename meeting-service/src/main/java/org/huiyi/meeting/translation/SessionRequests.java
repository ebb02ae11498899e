package org.huiyi.meeting.translation;

import java.util.List;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.NoticeRequest.IncidentV1;
import org.huiyi.contracts.wire.NoticeRequest.VoiceConfirmationV1;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.ImportantMatter;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.huiyi.meeting.meeting.MatterEvent.MatterConfirmedByVoice;
import org.huiyi.meeting.meeting.Plan;
import org.jspecify.annotations.Nullable;

/// Asks for messages about what comes up in a meeting that is held. A change of agenda is told as such,
/// and nobody is told twice for one cause. Of a sensitive meeting only the fact
/// travels, never the text.
public final class SessionRequests implements Announcer {
    private final MeetingsThen meetings;

    public SessionRequests(MeetingsThen meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Announcement> announce(RecordedEvent event) {
        return switch (event.payload()) {
            case IncidentReported e when e.agendaChanged() -> List.of();
            case IncidentReported e -> List.of(incident(event, e));
            case MatterConfirmedByVoice e -> said(event, e);
            default -> List.of();
        };
    }

    /// To every party, whoever of it is there.
    private Announcement incident(RecordedEvent event, IncidentReported e) {
        Plan plan = meetings.after(event).plan();
        boolean sensitive = Audience.isSensitive(plan) || e.kind() == Incident.Kind.LEAK;
        return Requests.of(
                new IncidentV1(
                        event.eventId(),
                        plan.meetingId(),
                        Audience.title(plan),
                        Audience.everybody(plan),
                        e.kind().name(),
                        sensitive ? null : e.description(),
                        sensitive ? null : e.effect(),
                        e.startedAt(),
                        plan.slot().zone()));
    }

    /// What was said goes to both sides in writing.
    private List<Announcement> said(RecordedEvent event, MatterConfirmedByVoice e) {
        Plan plan = meetings.after(event).plan();
        var matter = plan.proceedings().matters().find(e.n());
        boolean sensitive = Audience.isSensitive(plan);
        return matter
                .map(one ->
                        Requests.of(
                                new VoiceConfirmationV1(
                                        event.eventId(),
                                        plan.meetingId(),
                                        Audience.title(plan),
                                        Audience.of(plan, List.of(plan.organiser(), e.partyId())),
                                        e.partyId(),
                                        e.channel().name(),
                                        sensitive ? null : matter(one, plan),
                                        sensitive ? null : e.summary(),
                                        e.confirmedAt(),
                                        plan.slot().zone())))
                .stream()
                .toList();
    }

    /// Of what is important by rule, the topic of its agenda item.
    private static @Nullable Personal matter(ImportantMatter one, Plan plan) {
        return one.isByRule()
                ? one.about(plan)
                        .filter(item -> !item.sensitive())
                        .map(item -> Personal.of(plan.organiser(), item.topic()))
                        .orElse(null)
                : one.matter();
    }
}
