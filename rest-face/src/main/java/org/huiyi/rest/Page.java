package org.huiyi.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param next the opaque cursor of the next page, null after the last
public record Page<T>(List<T> items, @Nullable String next) {}
