package org.huiyi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyi.bench.house.HouseApplication;
import org.huiyi.bench.stock.StockApplication;

/// Commands a second, in process and over HTTP, beside single inserts by pgbench and beside Axon's own
/// engine: interleaved rounds on one machine, medians. Compare within a row, not between machines.
public final class Throughput {
    private final Duration time;
    private final int rounds;

    private Throughput(Duration time, int rounds) {
        this.time = time;
        this.rounds = rounds;
    }

    /// Arguments: seconds a round (3), rounds (3).
    public static void main(String[] arguments) throws Exception {
        if (!Pgbench.isInstalled()) {
            System.err.println(
                    "pgbench is not on the PATH; it comes with PostgreSQL's server package (Debian: postgresql).");
            System.exit(1);
        }
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        try (var cluster = Cluster.start();
                var house = Side.start("house", HouseApplication.class, cluster.url("house"));
                var stock = Side.start("stock", StockApplication.class, cluster.url("stock"))) {
            new Throughput(Duration.ofSeconds(seconds), rounds).compare(cluster, house, stock);
        }
    }

    private void compare(Cluster cluster, Side house, Side stock) throws Exception {
        var cpu = new CpuClock(cluster.process());
        var load = new Load(cpu);
        cluster.migrate("floor");
        warmUp(load, house, stock);
        var pgbench = new Pgbench(cluster, cpu, SampleRow.of(cluster, "house"));
        Table.head();
        for (int clients : List.of(8, 32, 64, 128)) {
            row(
                    "create, in process",
                    clients,
                    Map.of(
                            "floor", () -> pgbench.run(clients, time),
                            "stock", () -> load.creating(stock.inProcess()::open, clients, time),
                            "house", () -> load.creating(house.inProcess()::open, clients, time)));
        }
        row(
                "update, in process",
                32,
                Map.of(
                        "floor", () -> pgbench.run(32, time),
                        "stock", () -> load.updating(stock.inProcess()::touch, 32, time),
                        "house", () -> load.updating(house.inProcess()::touch, 32, time)));
        row(
                "create, over HTTP",
                32,
                Map.of(
                        "floor", () -> pgbench.run(32, time),
                        "stock", () -> load.creating(stock.http(), 32, time),
                        "house", () -> load.creating(house.http(), 32, time)));
    }

    private void warmUp(Load load, Side house, Side stock) throws Exception {
        System.out.println("warming up, 30 s");
        var warm = Duration.ofSeconds(5);
        for (Side side : List.of(house, stock)) {
            load.creating(side.inProcess()::open, 32, warm);
            load.updating(side.inProcess()::touch, 32, warm);
            load.creating(side.http(), 32, warm);
        }
    }

    /// One round of one system.
    @FunctionalInterface
    interface Round {
        Measured run() throws Exception;
    }

    private void row(String what, int clients, Map<String, Round> systems) throws Exception {
        var all = new LinkedHashMap<String, List<Measured>>();
        for (int round = 0; round < rounds; round++) {
            for (String system : List.of("floor", "stock", "house")) {
                all.computeIfAbsent(system, _ -> new ArrayList<>()).add(systems.get(system).run());
            }
        }
        Table.row(
                what,
                clients,
                Measured.median(all.get("floor")),
                Measured.median(all.get("stock")),
                Measured.median(all.get("house")));
    }
}
