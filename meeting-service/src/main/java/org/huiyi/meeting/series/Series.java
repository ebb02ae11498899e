package org.huiyi.meeting.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Actor;

/// A series, once it is planned.
public sealed interface Series {
    record Unplanned() implements Series {}

    /// @param asPlanned the occurrences as first planned, by which a repeat is known
    /// @param occurrences as they are to be held now, by date
    record Planned(
            SeriesName name,
            Template template,
            Rhythm rhythm,
            List<Occurrence> asPlanned,
            List<Occurrence> occurrences)
            implements Series {
        public Optional<Occurrence> on(LocalDate date) {
            return occurrences.stream().filter(each -> each.date().equals(date)).findFirst();
        }

        public boolean isOrganiser(Actor actor) {
            return name.organiser().equals(actor.party());
        }

        /// Whether this actor may know of it: of its organiser or of a party its template invites.
        public boolean concerns(Actor actor) {
            return isOrganiser(actor) || template.invites(actor.party());
        }

        Planned with(Deviation deviation) {
            var changed =
                    occurrences.stream()
                            .map(each ->
                                    each.date().equals(deviation.date())
                                            ? each.with(deviation)
                                            : each)
                            .toList();
            return new Planned(name, template, rhythm, asPlanned, changed);
        }
    }
}
