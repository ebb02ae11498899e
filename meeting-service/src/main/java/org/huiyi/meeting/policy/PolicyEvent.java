package org.huiyi.meeting.policy;

import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Revision;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;

/// What happened to the policy of one scope.
public sealed interface PolicyEvent extends Event {
    String scope();

    @Override
    default String aggregateId() {
        return "policy:" + scope();
    }

    @Override
    default String sequenceKey() {
        return scope();
    }

    @Revision(2)
    @Evidences(Rule.R58)
    record PolicyAdapted(String scope, Adaptation adaptation) implements PolicyEvent {}
}
