package org.huiyi.bench;

/// The figures as lines of a Markdown table.
final class Table {
    private Table() {}

    static void head() {
        System.out.println(
                """
                | load | clients | pgbench/s | stock/s | house/s | house:pgbench | house:stock | p99 ms stock | p99 ms house | CPU us pgbench | CPU us stock | CPU us house |
                |---|---|---|---|---|---|---|---|---|---|---|---|\
                """);
    }

    static void row(String what, int clients, Measured floor, Measured stock, Measured house) {
        System.out.printf(
                "| %s | %d | %.0f | %.0f | %.0f | %.2f | %.2f | %.1f | %.1f | %s | %s | %s |%n",
                what,
                clients,
                floor.perSecond(),
                stock.perSecond(),
                house.perSecond(),
                house.perSecond() / floor.perSecond(),
                house.perSecond() / stock.perSecond(),
                stock.p99Millis(),
                house.p99Millis(),
                cpu(floor),
                cpu(stock),
                cpu(house));
    }

    /// Of the sender and of the database.
    private static String cpu(Measured measured) {
        return "%.0f + %.0f".formatted(measured.clientMicros(), measured.databaseMicros());
    }
}
