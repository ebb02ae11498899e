package org.huiyi.meeting.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.eventstore.Erasures;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.keys.Erasure;
import org.huiyi.meeting.person.PersonEvent.PersonErased;

/// The key goes because the event is there; what was tried before and failed is tried until it is done.
@ProcessingGroup("automation.erasures")
public final class WhenPersonErasedThenForget {
    private final Erasures erasures;

    public WhenPersonErasedThenForget(Erasures erasures) {
        this.erasures = erasures;
    }

    @EventHandler
    void on(PersonErased event, RecordedEvent recorded) {
        erasures.carryOut(new Erasure(recorded.eventId(), event.personId(), event.erasedAt()));
    }
}
