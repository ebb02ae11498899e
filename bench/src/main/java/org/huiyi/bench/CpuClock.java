package org.huiyi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// CPU time spent so far by this JVM, by all it started (`pgbench`), and by the database with its backends,
/// those that ended included. Reads `/proc`, and so knows nothing but zero on another system than Linux.
final class CpuClock {
    private static final double MICROS_A_TICK = 10_000;
    private static final Path SELF = Path.of("/proc/self/stat");

    /// Microseconds of CPU.
    record Cpu(double jvm, double started, double database) {
        Cpu since(Cpu before) {
            return new Cpu(jvm - before.jvm, started - before.started, database - before.database);
        }
    }

    private final ProcessHandle database;

    CpuClock(ProcessHandle database) {
        this.database = database;
    }

    Cpu now() {
        double backends = database.children().mapToDouble(p -> ticks(statOf(p), 13, 14)).sum();
        return new Cpu(
                ticks(SELF, 13, 14) * MICROS_A_TICK,
                ticks(SELF, 15, 16) * MICROS_A_TICK,
                (backends + ticks(statOf(database), 13, 14, 15, 16)) * MICROS_A_TICK);
    }

    private static Path statOf(ProcessHandle process) {
        return Path.of("/proc", "" + process.pid(), "stat");
    }

    /// The sum of these fields, counted from 0; the name in the second field may have spaces. A process that
    /// has just ended is in its parent's sum.
    private static double ticks(Path stat, int... fields) {
        try {
            String line = Files.readString(stat);
            String[] rest = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(fields).mapToLong(f -> Long.parseLong(rest[f - 2])).sum();
        } catch (IOException _) {
            return 0;
        }
    }
}
