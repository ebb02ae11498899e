package org.huiyi.action.resolution;

import java.util.List;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;

/// What became known of a meeting's resolutions.
public sealed interface ResolutionEvent extends Event {
    String meetingId();

    @Override
    default String aggregateId() {
        return ResolutionsId.of(meetingId());
    }

    @Override
    default String sequenceKey() {
        return meetingId();
    }

    /// An edition of the minutes; it takes the place of the one before.
    ///
    /// @param parties whose meeting it was
    @Evidences(Rule.R03)
    record ResolutionsKept(
            String meetingId,
            String organiser,
            List<String> parties,
            int edition,
            List<Resolved> resolutions)
            implements ResolutionEvent {
        public ResolutionsKept {
            parties = List.copyOf(parties);
            resolutions = List.copyOf(resolutions);
        }
    }
}
