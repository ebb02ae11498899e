package org.huiyi.eventstore.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.huiyi.contracts.decision.Command;

/// A command says itself which aggregate it addresses, without an annotation. The version a caller
/// expects is the shell's business.
public final class ByAggregateId implements CommandTargetResolver {
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        String id = ((Command) message.getPayload()).aggregateId();
        return new VersionedAggregateIdentifier(id, null);
    }
}
