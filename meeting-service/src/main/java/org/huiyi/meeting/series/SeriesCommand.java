package org.huiyi.meeting.series;

import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.jspecify.annotations.Nullable;

/// What can be asked of one series.
public sealed interface SeriesCommand extends Command {
    SeriesName name();

    @Override
    default String aggregateId() {
        return name().seriesId();
    }

    /// @param occurrences what the rhythm amounts to, expanded by the edge
    record PlanSeries(
            SeriesName name,
            Act act,
            String policyVersion,
            Template template,
            Rhythm rhythm,
            List<Occurrence> occurrences)
            implements SeriesCommand {}

    /// Skips or moves one occurrence.
    ///
    /// @param status of the occurrence's meeting, folded by the edge; null while there is none
    record DeviateFromSeries(
            SeriesName name,
            Act act,
            String policyVersion,
            Deviation deviation,
            @Nullable MeetingStatus status)
            implements SeriesCommand {}
}
