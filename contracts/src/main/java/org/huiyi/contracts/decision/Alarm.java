package org.huiyi.contracts.decision;

import java.time.Instant;

/// A due time to be woken at. Alarms are never cancelled: a stale one meets a state that answers nothing.
public record Alarm(String name, Instant at) {}
