package org.huiyi.eventstore.tally;

import java.time.Instant;

/// What has been counted.
public sealed interface Tally {
    record NotOpened() implements Tally {}

    record Open(Instant dueAt, int count) implements Tally {}

    record Overdue(int count) implements Tally {}
}
