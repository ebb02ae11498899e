package org.huiyi.local.drill;

import java.time.Duration;

/// For how long things are killed at random, by which randomness, and beside what load.
///
/// @param breath between two meetings of each player
record Havoc(Duration lasting, long seed, Duration breath) {}
