package org.huiyi.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;

/// CPU time spent so far by this JVM and by everything below the database's first process. Processes that
/// ended in between are not counted.
final class CpuClock {
    private final ProcessHandle database;

    CpuClock(ProcessHandle database) {
        this.database = database;
    }

    double micros() {
        return own()
                + Stream.concat(Stream.of(database), database.descendants())
                        .mapToDouble(CpuClock::micros)
                        .sum();
    }

    private static double own() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e3;
    }

    private static double micros(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e3;
    }
}
