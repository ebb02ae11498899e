package org.huiyi.meeting.read.minutes;

import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.Parties;
import org.jspecify.annotations.Nullable;

/// @param name null of somebody nobody listed
record PersonView(String personId, @Nullable String name) {
    static PersonView of(String personId, Parties parties) {
        return new PersonView(
                personId, parties.nameOf(personId).map(Personal::readable).orElse(null));
    }
}
