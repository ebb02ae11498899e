package org.huiyi.meeting.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.Incident.SpokenOf;
import org.huiyi.meeting.meeting.IncidentEvent.*;

/// The incidents of a meeting, as they were reported.
public record Incidents(List<Incident> all) {
    static final Incidents NONE = new Incidents(List.of());

    public Optional<Incident> find(int n) {
        return all.stream().filter(incident -> incident.n() == n).findFirst();
    }

    public List<Incident> open() {
        return all.stream().filter(Incident::isOpen).toList();
    }

    int next() {
        return all.size() + 1;
    }

    Incidents after(IncidentEvent event) {
        return switch (event) {
            case IncidentReported e -> with(reported(e));
            case IncidentResolved e ->
                    change(e.n(), i -> i.with(new Incident.Remedy(e.resolvedAt(), e.action())));
            case IncidentOverdue e -> change(e.n(), Incident::declaredOverdue);
            case IncidentToldByVoice e ->
                    change(
                            e.n(),
                            i ->
                                    i.and(
                                            new SpokenOf(
                                                    e.partyId(),
                                                    e.personId(),
                                                    e.channel(),
                                                    e.toldAt())));
        };
    }

    Incidents named(UnaryOperator<String> party) {
        return new Incidents(all.stream().map(i -> i.named(party)).toList());
    }

    private Incidents with(Incident added) {
        return new Incidents(Stream.concat(all.stream(), Stream.of(added)).toList());
    }

    private Incidents change(int n, UnaryOperator<Incident> change) {
        return new Incidents(all.stream().map(i -> i.n() == n ? change.apply(i) : i).toList());
    }

    private static Incident reported(IncidentReported e) {
        return new Incident(
                e.n(),
                e.kind(),
                e.description(),
                e.effect(),
                e.startedAt(),
                e.dueAt(),
                e.reportedBy(),
                false,
                null,
                List.of());
    }
}
