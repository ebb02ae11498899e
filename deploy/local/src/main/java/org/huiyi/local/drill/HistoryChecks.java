package org.huiyi.local.drill;

import org.huiyi.local.Ports.Port;

/// What holds of every history, whatever was killed while it was written.
final class HistoryChecks {

    private HistoryChecks() {}

    /// @param port under which the service's acknowledgements stand in the ledger
    static void of(String database, Port port, Cast cast, Sheet sheet) {
        try (var history = Histories.of(database, cast.ports())) {
            sheet.figure(database + ": events", history.events());
            var told = cast.ledger().events(cast.ports().url(port));
            sheet.check(
                    database + ": acknowledged events missing of " + told.size(),
                    0L,
                    history.missing(told));
            sheet.check(database + ": event ids twice", 0L, history.doubledIds());
            sheet.check(database + ": aggregates with a gap", 0L, history.broken());
            sheet.check(database + ": parked messages and dead letters", 0L, history.parked());
        }
    }
}
