package org.huiyi.notification.translation;

import org.huiyi.bridge.Feed;
import org.huiyi.bridge.Heard;
import org.huiyi.contracts.wire.PersonAnnouncement.PersonErasedV1;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Erasures;
import org.huiyi.eventstore.keys.Erasure;

/// Hears that a person is erased, and makes them unreadable here too: what was not sent yet is not sent.
public final class PersonFeed implements Feed {
    private static final String ERASED = "person.PersonErased.v1";

    private final Erasures erasures;

    public PersonFeed(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public String topic() {
        return Topics.MEETING_EVENTS;
    }

    @Override
    public void hear(Heard heard) {
        if (ERASED.equals(heard.type())) {
            var erased = heard.as(PersonErasedV1.class);
            erasures.carryOut(new Erasure(heard.id(), erased.personId(), erased.erasedAt()));
        }
    }
}
