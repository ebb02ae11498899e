package org.huiyi.eventstore;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// An event with everything stored about it.
///
/// @param position its number in the whole history
/// @param sequence its number in the aggregate, from 0
/// @param receivedAt the edge's clock
/// @param recordedAt the database's clock
/// @param findings what rules remarked on the command; stored with its first event
public record RecordedEvent(
        long position,
        String eventId,
        String type,
        int revision,
        String aggregateType,
        String aggregateId,
        long sequence,
        Instant occurredAt,
        Instant receivedAt,
        Instant recordedAt,
        Actor actor,
        String policyVersion,
        String correlationId,
        @Nullable String causationId,
        List<Rule> rules,
        List<Finding> findings,
        Event payload) {}
