package org.huiyi.contracts.decision;

import org.huiyi.contracts.law.Rule;

/// A fact of one aggregate. Every event of an aggregate belongs to one sealed family, whose package
/// gives the first half of its stored name: `minutes.MinutesPublished`.
public interface Event {
    String aggregateId();

    /// What its followers are kept in order by, and the key on Kafka: the meeting's id, or a policy's scope.
    String sequenceKey();

    /// Whether this very event is evidence for a rule that its kind of event may be evidence for.
    default boolean evidences(Rule rule) {
        return true;
    }
}
