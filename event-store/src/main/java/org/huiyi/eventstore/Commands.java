package org.huiyi.eventstore;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.huiyi.contracts.decision.Command;

/// The way in: a command becomes events, or an exception that says why not.
///
/// A lost race is tried again a bounded number of times before it is reported.
public interface Commands {
    /// Commands of this bus, whose aggregates live in this storage.
    static Commands on(CommandBus bus, EventStorageEngine storage) {
        return new AxonCommands(bus, storage, Histories.over(storage));
    }

    /// Sends on the caller's thread.
    ///
    /// @throws RefusedException the decider said no
    /// @throws ConditionFailedException the request's version or key does not fit
    /// @throws LostRaceException others were faster at every try: nothing is stored
    /// @throws StoreUnavailableException the events could not be stored, or it is not known whether they
    ///     were: the same key may be sent again
    Receipt send(Command command, Conditions conditions);

    /// Sends on another thread and waits at most ten seconds: the only way allowed to an event handler,
    /// whose own thread would append the command's events with its batch.
    Receipt sendApart(Command command, Conditions conditions);
}
