package org.huiyi.local.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Kills one of two pairs of parts after the other at random, also while another is still away; one that is away
/// is left alone until it is back, and the last one of a pair is struck one time out of four, so that work
/// goes on most of the time.
final class RandomKills {

    private static final long SHORTEST_MILLIS = 3_000;
    private static final long LONGEST_MILLIS = 12_000;

    private static final int SPARED = 4;

    private final List<Part> victims;
    private final Saboteur saboteur;
    private final Random random;
    private final Map<Part, CompletableFuture<Void>> away = new HashMap<>();
    private final Queue<Outage> outages = new ConcurrentLinkedQueue<>();

    /// @param victims pair by pair
    RandomKills(List<Part> victims, Saboteur saboteur, Random random) {
        this.victims = victims;
        this.saboteur = saboteur;
        this.random = random;
    }

    /// Returns when the time is over and everything is back.
    List<Outage> run(Duration lasting) {
        var end = Instant.now().plus(lasting);
        for (var pause = pause(); Instant.now().plus(pause).isBefore(end); pause = pause()) {
            Pauses.sleep(pause);
            strike(victims.get(random.nextInt(victims.size())));
        }
        away.values().forEach(CompletableFuture::join);
        return new ArrayList<>(outages);
    }

    private Duration pause() {
        return Duration.ofMillis(random.nextLong(SHORTEST_MILLIS, LONGEST_MILLIS));
    }

    private boolean isAway(Part part) {
        return away.containsKey(part) && !away.get(part).isDone();
    }

    private Part other(Part part) {
        int at = victims.indexOf(part);
        return victims.get(at % 2 == 0 ? at + 1 : at - 1);
    }

    private void strike(Part victim) {
        if (isAway(victim) || isAway(other(victim)) && random.nextInt(SPARED) > 0) {
            return;
        }
        var from = Instant.now();
        away.put(
                victim,
                saboteur.strike(victim, Duration.ZERO, "at random")
                        .thenAccept(_ -> outages.add(new Outage(victim, from, Instant.now()))));
    }
}
