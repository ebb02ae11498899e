package org.huiyi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/// The floor: PostgreSQL's own load generator inserting single rows of the same size, one commit each.
final class Pgbench {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final String INSERT =
            """
            insert into floor_event (aggregate_id, sequence, event_type, payload, metadata)
            values (gen_random_uuid()::text, 0, 'ticket.TicketTouched',
                    ('{"id":"' || gen_random_uuid() || '","title":"A ticket","text":"' || repeat('x', 140) || '"}')::json, '{"sub":"acme","party":"acme"}');
            """;
    static final String TABLE =
            """
            create table floor_event (
                global_index bigint generated always as identity primary key, aggregate_id text not null,
                sequence bigint not null, event_type text not null, occurred_at timestamptz not null default now(),
                payload json not null, metadata json not null, unique (aggregate_id, sequence))
            """;

    private final int port;
    private final Path script;

    Pgbench(int port) throws IOException {
        this.port = port;
        this.script = Files.writeString(Files.createTempFile("floor", ".sql"), INSERT);
        script.toFile().deleteOnExit();
    }

    /// Whether the program is there; it comes with PostgreSQL's server package, not with the embedded one.
    static boolean isInstalled() {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")));
    }

    Measured run(int clients, Duration time) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                "pgbench",
                                "-n",
                                "-h",
                                "localhost",
                                "-p",
                                "" + port,
                                "-U",
                                "postgres",
                                "-c",
                                "" + clients,
                                "-j",
                                "2",
                                "-T",
                                "" + time.toSeconds(),
                                "-M",
                                "prepared",
                                "-f",
                                script.toString(),
                                "postgres")
                        .redirectErrorStream(true)
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pgbench failed: " + out);
        }
        return new Measured(figure(TPS, out), Double.NaN, Double.NaN);
    }

    private static double figure(Pattern pattern, String out) throws IOException {
        var match = pattern.matcher(out);
        if (!match.find()) {
            throw new IOException("pgbench said: " + out);
        }
        return Double.parseDouble(match.group(1));
    }
}
