package org.huiyi.bridge;

import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// A wire record of the tests.
record Said(int number, @Nullable Personal by) {}
