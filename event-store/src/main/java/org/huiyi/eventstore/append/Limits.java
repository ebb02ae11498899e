package org.huiyi.eventstore.append;

import java.time.Duration;

/// What bounds the way to the disk.
///
/// @param queued how many commands may wait; one more is refused
/// @param groupCommands how many commands go into one group
/// @param groupBytes how large a group may grow before it is cut; one command is never cut
/// @param patience how long a caller waits for its verdict
/// @param reconnect how long a group whose connection broke is kept while the database is away
public record Limits(
        int queued, int groupCommands, int groupBytes, Duration patience, Duration reconnect) {
    public static Limits usual() {
        return new Limits(
                4_096, 256, 4 * 1024 * 1024, Duration.ofSeconds(10), Duration.ofSeconds(12));
    }
}
