package org.huiyi.local.drill;

import java.time.Duration;

/// For how long things are killed at random, and by which randomness.
record Havoc(Duration lasting, long seed) {}
