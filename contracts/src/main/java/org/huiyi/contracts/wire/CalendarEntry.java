package org.huiyi.contracts.wire;

import java.time.Instant;

/// What tells a calendar the newer of two mails about one meeting, and whose meeting it is.
///
/// @param version the meeting's, after what is told
/// @param changedAt when that was recorded
public record CalendarEntry(String organiser, long version, Instant changedAt) {}
