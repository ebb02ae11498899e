package org.huiyi.meeting.read.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.history.Causes;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.telling.Delivery;
import org.huiyi.meeting.telling.Delivery.Status;
import org.huiyi.meeting.telling.Telling;
import org.huiyi.meeting.telling.TellingDecider;
import org.huiyi.meeting.telling.TellingEvent;

/// Whether every party was told of every incident (R29): those that were on the list when it was reported and
/// still are. Once the meeting is closed nobody is told any more.
final class Informed {
    private Informed() {}

    static Ruling ruling(Dossier dossier) {
        var open =
                dossier.of(IncidentReported.class)
                        .flatMap(event -> deliveries(dossier, event))
                        .filter(delivery -> !delivery.isSent())
                        .toList();
        if (open.isEmpty()) {
            return Ruling.of(Verdict.SATISFIED);
        }
        var grounds = new ArrayList<Ground>();
        grounds.add(Ground.of("incident-not-told", parties(open.stream())));
        var silent = open.stream().filter(delivery -> delivery.status() == Status.NOT_REACHED);
        var unreached = parties(silent);
        if (!unreached.isEmpty()) {
            grounds.add(Ground.of("incident-not-reached", unreached));
        }
        return new Ruling(dossier.isClosed() ? Verdict.BREACHED : Verdict.PENDING, grounds);
    }

    private static Stream<Delivery> deliveries(Dossier dossier, RecordedEvent event) {
        int n = ((IncidentReported) event.payload()).n();
        var telling = telling(dossier.events());
        var causes = Causes.ofIncident(dossier.events(), n).stream().toList();
        var incident = dossier.meeting().plan().proceedings().incidents().find(n);
        return dossier.meeting().plan().parties().active().stream()
                .filter(m -> incident.filter(i -> i.wasSpokenOfTo(m.partyId())).isEmpty())
                .filter(member -> !member.invitedAt().isAfter(event.receivedAt()))
                .map(Membership::party)
                .map(party -> telling.delivery(causes, party.partyId(), party.writtenTo()));
    }

    private static List<String> parties(Stream<Delivery> deliveries) {
        return deliveries.map(Delivery::partyId).distinct().toList();
    }

    private static Telling telling(List<RecordedEvent> events) {
        Telling telling = TellingDecider.INSTANCE.initial();
        for (RecordedEvent event : events) {
            if (event.payload() instanceof TellingEvent e) {
                telling = TellingDecider.INSTANCE.evolve(telling, e);
            }
        }
        return telling;
    }
}
