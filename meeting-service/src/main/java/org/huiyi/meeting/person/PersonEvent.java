package org.huiyi.meeting.person;

import java.time.Instant;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// What happened to a person.
public sealed interface PersonEvent extends Event {
    String personId();

    @Override
    default String aggregateId() {
        return "person:" + personId();
    }

    @Override
    default String sequenceKey() {
        return aggregateId();
    }

    @Evidences(Rule.R10)
    record PersonDeparted(String personId, @Nullable Personal reason, Instant departedAt)
            implements PersonEvent {}

    /// Their key is destroyed because of this event, here and in every other service.
    ///
    /// @param reason under the key of whoever asked for it
    @Evidences(Rule.R49)
    record PersonErased(String personId, Personal reason, Instant erasedAt)
            implements PersonEvent {}
}
