package org.huiyi.eventstore.proof;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/// Many threads over some nodes that race for a few aggregates, without any lock between them; every
/// twentieth knows an old state, so that its first event conflicts and its later ones may not.
final class Writers {
    private final List<Node> nodes;
    private final Ledger ledger;
    private final int threads;
    private final int aggregates;

    Writers(List<Node> nodes, Ledger ledger, int threads, int aggregates) {
        this.nodes = nodes;
        this.ledger = ledger;
        this.threads = threads;
        this.aggregates = aggregates;
    }

    void run(Duration time) throws Exception {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<?> writer : start(pool, time)) {
                writer.get();
            }
        }
    }

    List<Future<?>> start(ExecutorService pool, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return start(pool, () -> System.nanoTime() < end);
    }

    List<Future<?>> start(ExecutorService pool, BooleanSupplier goOn) {
        return IntStream.range(0, threads)
                .<Future<?>>mapToObj(seed -> pool.submit(() -> write(seed, goOn)))
                .toList();
    }

    private void write(int seed, BooleanSupplier goOn) {
        var random = new Random(seed);
        Node node = nodes.get(seed % nodes.size());
        while (goOn.getAsBoolean()) {
            try {
                writeOne(node, random);
            } catch (RuntimeException unreachable) {
                pause();
            }
        }
    }

    private void writeOne(Node node, Random random) {
        String aggregate = "a" + random.nextInt(aggregates);
        long next = node.nextSequence(aggregate);
        boolean stale = random.nextInt(20) == 0 && next > 2;
        var command = Node.counts(aggregate, stale ? next - 2 : next, 1 + random.nextInt(4));
        try {
            node.storage().appendEvents(command);
            ledger.stored(command);
        } catch (ConcurrencyException | AggregateStreamCreationException lost) {
            ledger.refused(command);
        } catch (RuntimeException failure) {
            ledger.unknown(command);
            throw failure;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
