package org.huiyi.meeting.meeting;

import java.time.Instant;

/// Who records since when; each ends where the next begins.
public record Recording(String personId, Instant from) {}
