package org.huiyi.bench;

import java.util.Arrays;
import java.util.List;

/// One round of load.
///
/// @param perSecond commands completed a second
/// @param p99Millis the 99th percentile of a command's time, in milliseconds; NaN where not known
/// @param cpuMicros CPU time of this JVM and the database together, in microseconds a command
record Measured(double perSecond, double p99Millis, double cpuMicros) {
    static Measured of(long[] nanos, double seconds, double cpuMicros) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        double p99 = sorted[(int) Math.min(sorted.length - 1L, sorted.length * 99L / 100)] / 1e6;
        return new Measured(sorted.length / seconds, p99, cpuMicros / sorted.length);
    }

    /// The median of each figure by itself.
    static Measured median(List<Measured> rounds) {
        return new Measured(
                median(rounds.stream().mapToDouble(Measured::perSecond).toArray()),
                median(rounds.stream().mapToDouble(Measured::p99Millis).toArray()),
                median(rounds.stream().mapToDouble(Measured::cpuMicros).toArray()));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
