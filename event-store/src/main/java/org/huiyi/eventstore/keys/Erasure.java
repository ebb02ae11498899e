package org.huiyi.eventstore.keys;

import java.time.Instant;

/// That a person is to be unreadable from now on.
///
/// @param eventId the event that says so; told again, it destroys no key that was made since
/// @param erasedAt what was sealed before is not taken from other services any more either
public record Erasure(String eventId, String person, Instant erasedAt) {}
