package org.huiyi.meeting.series;

import java.util.List;
import org.huiyi.contracts.decision.Event;

/// What happened to one series; what happens to its meetings is theirs.
public sealed interface SeriesEvent extends Event {
    String organiser();

    String name();

    @Override
    default String aggregateId() {
        return SeriesName.id(organiser(), name());
    }

    @Override
    default String sequenceKey() {
        return aggregateId();
    }

    record SeriesPlanned(
            String organiser,
            String name,
            Template template,
            Rhythm rhythm,
            List<Occurrence> occurrences)
            implements SeriesEvent {}

    record OccurrenceSkipped(String organiser, String name, Deviation deviation)
            implements SeriesEvent {}

    record OccurrenceMoved(String organiser, String name, Deviation deviation)
            implements SeriesEvent {}
}
