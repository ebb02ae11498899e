package org.huiyi.eventstore.serial;

import org.axonframework.serialization.SerializationException;

/// A newer release wrote this. Readers stop rather than skip: a skipped event is a wrong decision.
public final class UnknownEventName extends SerializationException {
    UnknownEventName(String name) {
        super("No event of this release is named " + name);
    }
}
