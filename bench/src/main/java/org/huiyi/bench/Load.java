package org.huiyi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/// A closed loop of clients: each sends its next command when the last one was answered.
final class Load {
    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime());
    private final CpuClock cpu;

    Load(CpuClock cpu) {
        this.cpu = cpu;
    }

    /// Every command creates. A command that fails ends the measurement.
    Measured creating(Tickets.Act act, int clients, Duration time)
            throws InterruptedException, ExecutionException {
        return run(act, clients, time, number -> "t-" + number);
    }

    /// Commands update a thousand aggregates.
    Measured updating(Tickets.Act act, int clients, Duration time)
            throws InterruptedException, ExecutionException {
        return run(act, clients, time, number -> "u-" + number % 1000);
    }

    private Measured run(Tickets.Act act, int clients, Duration time, LongFunction<String> ids)
            throws InterruptedException, ExecutionException {
        var nanos = new ConcurrentLinkedQueue<Long>();
        var before = cpu.now();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Void>>();
            for (int client = 0; client < clients; client++) {
                all.add(threads.submit(() -> loop(act, ids, end, nanos)));
            }
            for (var client : all) {
                client.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] times = nanos.stream().mapToLong(Long::longValue).toArray();
        return Measured.of(times, seconds, cpu.now().since(before));
    }

    private static Void loop(
            Tickets.Act act, LongFunction<String> ids, long end, ConcurrentLinkedQueue<Long> nanos)
            throws Exception {
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            act.on(ids.apply(NUMBERS.incrementAndGet()));
            nanos.add(System.nanoTime() - begun);
        }
        return null;
    }
}
