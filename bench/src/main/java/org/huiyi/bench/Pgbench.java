package org.huiyi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The floor: PostgreSQL's own load generator, inserting into the house's own table what the house inserts
/// there, one row and one commit at a time, as prepared statements over the same TCP address.
final class Pgbench {
    private static final Pattern DONE =
            Pattern.compile("transactions actually processed: ([0-9]+)");
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    /// Each client counts up from `n`, so that ids ascend as the house's do.
    private static final String INSERT =
            """
            \\set n :n + 1
            insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence, event_type,
                revision, occurred_at, received_at, payload, metadata)
            values (nextval('event_position'), :id, :kind, 't-' || :client_id || '-' || :n::text, 0, :type,
                :revision, :occurred, :received, :payload, :metadata);
            """;

    private final Cluster cluster;
    private final CpuClock cpu;
    private final SampleRow sample;
    private final Path script;

    Pgbench(Cluster cluster, CpuClock cpu, SampleRow sample) throws IOException {
        this.cluster = cluster;
        this.cpu = cpu;
        this.sample = sample;
        this.script = Files.writeString(Files.createTempFile("floor", ".sql"), INSERT);
        script.toFile().deleteOnExit();
    }

    /// Whether the program is there; it comes with PostgreSQL's server package, not with the embedded one.
    static boolean isInstalled() {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")));
    }

    /// Connecting counts against the time: where it took all of it, there is a second try of twice the time.
    Measured run(int clients, Duration time) throws IOException, InterruptedException {
        Optional<Measured> measured = once(clients, time);
        if (measured.isEmpty()) {
            measured = once(clients, time.multipliedBy(2));
        }
        return measured.orElseThrow(() -> new IOException("pgbench did nothing in its time"));
    }

    private Optional<Measured> once(int clients, Duration time)
            throws IOException, InterruptedException {
        var before = cpu.now();
        var process = new ProcessBuilder(command(clients, time)).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pgbench failed: " + out);
        }
        var spent = cpu.now().since(before);
        double done = figure(DONE, out);
        if (done == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Measured(
                        figure(TPS, out),
                        Double.NaN,
                        spent.started() / done,
                        spent.database() / done));
    }

    private List<String> command(int clients, Duration time) {
        var command =
                new ArrayList<>(
                        List.of("pgbench", "-n", "-M", "prepared", "-j", "2", "-U", "postgres"));
        command.addAll(List.of("-h", "localhost", "-p", "" + cluster.postgres().getPort()));
        command.addAll(List.of("-c", "" + clients, "-T", "" + time.toSeconds()));
        command.addAll(List.of("-f", script.toString(), "-D", "n=" + System.nanoTime()));
        sample.columns()
                .forEach((name, value) -> command.addAll(List.of("-D", name + '=' + value)));
        command.add("floor");
        return command;
    }

    private static double figure(Pattern pattern, String out) throws IOException {
        var match = pattern.matcher(out);
        if (!match.find()) {
            throw new IOException("pgbench said: " + out);
        }
        return Double.parseDouble(match.group(1));
    }
}
