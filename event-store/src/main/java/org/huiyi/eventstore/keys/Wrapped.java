package org.huiyi.eventstore.keys;

import java.time.Instant;

/// A key as it is stored: encrypted with the master key, Base64.
record Wrapped(String key, Instant since) {}
