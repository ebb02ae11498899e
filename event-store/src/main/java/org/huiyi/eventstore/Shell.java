package org.huiyi.eventstore;

import java.time.Clock;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.messaging.MetaData;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Event;

/// What every Axon aggregate of the house does around its pure decider: admission, repeats, versions,
/// applying events with their metadata, arming alarms. An aggregate keeps one of these and its id.
public final class Shell<S, C extends Command, E extends Event> {
    public Shell(Decider<S, C, E> decider) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Decides and applies; alarms are armed before the events are applied.
    public Receipt settle(C command, MetaData metaData, DeadlineManager deadlines) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Handles an alarm: before its time it is armed again, otherwise `command` is settled.
    public void ring(Alarm alarm, C command, DeadlineManager deadlines, Clock clock) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Folds an event with its metadata and sequence number.
    public void evolve(E event, MetaData metaData, long sequence) {
        throw new UnsupportedOperationException("not built yet");
    }
}
