package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.R37;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.jspecify.annotations.Nullable;

/// What became of what earlier meetings of the series are to be improved by.
public sealed interface ImprovementEvent extends MeetingEvent {
    /// The words are not repeated: they are for whoever may read them where they were written.
    ///
    /// @param from the earlier meeting
    /// @param evaluation the place of its evaluation in its history
    /// @param improvements how many that names
    @Evidences(R37)
    record ImprovementsOffered(
            String meetingId, String from, long evaluation, int improvements, Instant offeredAt)
            implements ImprovementEvent {}

    @Evidences(R37)
    record ImprovementAdopted(String meetingId, int n, Instant decidedAt, @Nullable Personal reason)
            implements ImprovementEvent {}

    @Evidences(R37)
    record ImprovementDeclined(
            String meetingId, int n, Instant decidedAt, @Nullable Personal reason)
            implements ImprovementEvent {}
}
