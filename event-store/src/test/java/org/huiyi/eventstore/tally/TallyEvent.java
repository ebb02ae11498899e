package org.huiyi.eventstore.tally;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.decision.Revision;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;

public sealed interface TallyEvent extends Event {
    @Override
    default String sequenceKey() {
        return aggregateId();
    }

    record TallyOpened(String aggregateId, Instant dueAt) implements TallyEvent {}

    @Evidences(Rule.R01)
    record Counted(String aggregateId, int step) implements TallyEvent {}

    @Revision(2)
    record TallyDescribed(String aggregateId, Personal text, List<Mark> marks)
            implements TallyEvent {}

    record TallyOverdue(String aggregateId, Instant dueAt) implements TallyEvent {}

    /// A sealed value inside an event.
    sealed interface Mark {
        record Round(int size) implements Mark {}

        record Star() implements Mark {}
    }
}
