package org.huiyi.bridge.parking;

import org.jspecify.annotations.Nullable;

/// What a release did.
///
/// @param waiting how many are still parked under the key
/// @param reason why the first of those failed again; null when none did
public record Released(int released, int waiting, @Nullable String reason) {}
