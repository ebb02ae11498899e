package org.huiyi.meeting.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyi.contracts.decision.Event;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.PlanEvent.NoticeSent;
import org.huiyi.meeting.meeting.PlanEvent.PartyChanged;
import org.huiyi.meeting.meeting.PlanEvent.PartyInvited;

/// Which events of a meeting its parties are sent word of.
public final class Causes {
    private Causes() {}

    /// Those by which a party is convened.
    public static List<String> ofInvitation(List<RecordedEvent> events, String partyId) {
        return events.stream()
                .filter(event ->
                        switch (event.payload()) {
                            case NoticeSent e -> e.parties().contains(partyId);
                            case PartyInvited e -> e.party().partyId().equals(partyId);
                            case PartyChanged e -> e.party().partyId().equals(partyId);
                            default -> false;
                        })
                .map(RecordedEvent::eventId)
                .toList();
    }

    /// A change of the agenda tells of the incident that it is.
    public static Optional<String> ofIncident(List<RecordedEvent> events, int n) {
        return first(events, payload -> payload instanceof IncidentReported e && e.n() == n)
                .flatMap(reported ->
                        ((IncidentReported) reported.payload()).agendaChanged()
                                ? changeAfter(events, reported)
                                : Optional.of(reported))
                .map(RecordedEvent::eventId);
    }

    private static Optional<RecordedEvent> changeAfter(
            List<RecordedEvent> events, RecordedEvent incident) {
        var later = events.stream().filter(e -> e.position() > incident.position()).toList();
        return first(later, AgendaChanged.class::isInstance);
    }

    private static Optional<RecordedEvent> first(
            List<RecordedEvent> events, Predicate<Event> which) {
        return events.stream().filter(event -> which.test(event.payload())).findFirst();
    }
}
