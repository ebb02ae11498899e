package org.huiyi.contracts.wire;

import java.time.Instant;

/// What is told of a person, on `meeting.events.v1`, keyed `person:<id>`. The record's name without `V1`
/// is the event's: `person.PersonDeparted.v1`.
public sealed interface PersonAnnouncement {
    String personId();

    /// The person left their organisation; what was in their hands is not any more (R10).
    record PersonDepartedV1(String personId, Instant departedAt) implements PersonAnnouncement {}

    /// Whoever keeps anything personal of theirs destroys it; what was sealed before is not opened any
    /// more (R49).
    record PersonErasedV1(String personId, Instant erasedAt) implements PersonAnnouncement {}
}
