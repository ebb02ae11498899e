package org.huiyi.bench;

import java.util.Arrays;
import java.util.List;

/// One round of load.
///
/// @param perSecond commands completed a second
/// @param p99Millis the 99th percentile of a command's time, in milliseconds; NaN where not known
/// @param clientMicros CPU time of whoever sends, in microseconds a command: this JVM, or `pgbench`
/// @param databaseMicros CPU time of the database, in microseconds a command
record Measured(double perSecond, double p99Millis, double clientMicros, double databaseMicros) {
    static Measured of(long[] nanos, double seconds, CpuClock.Cpu cpu) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        double p99 = sorted[(int) Math.min(sorted.length - 1L, sorted.length * 99L / 100)] / 1e6;
        return new Measured(
                sorted.length / seconds,
                p99,
                cpu.jvm() / sorted.length,
                cpu.database() / sorted.length);
    }

    double cpuMicros() {
        return clientMicros + databaseMicros;
    }

    /// The median of each figure by itself.
    static Measured median(List<Measured> rounds) {
        return new Measured(
                median(rounds.stream().mapToDouble(Measured::perSecond).toArray()),
                median(rounds.stream().mapToDouble(Measured::p99Millis).toArray()),
                median(rounds.stream().mapToDouble(Measured::clientMicros).toArray()),
                median(rounds.stream().mapToDouble(Measured::databaseMicros).toArray()));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
