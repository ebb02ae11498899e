package org.huiyi.meeting.translation;

import org.huiyi.contracts.wire.PersonAnnouncement;
import org.huiyi.contracts.wire.PersonAnnouncement.PersonDepartedV1;
import org.huiyi.contracts.wire.PersonAnnouncement.PersonErasedV1;
import org.huiyi.meeting.person.PersonEvent;
import org.huiyi.meeting.person.PersonEvent.PersonDeparted;
import org.huiyi.meeting.person.PersonEvent.PersonErased;

/// What everybody may know of a person: who left, and who is to be unreadable; never why.
final class PublicPerson {
    private PublicPerson() {}

    static PersonAnnouncement of(PersonEvent event) {
        return switch (event) {
            case PersonDeparted e -> new PersonDepartedV1(e.personId(), e.departedAt());
            case PersonErased e -> new PersonErasedV1(e.personId(), e.erasedAt());
        };
    }
}
