package org.huiyi.local.drill;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.huiyi.local.Terminal;

/// Kills each part once while meetings are played, and counts what is there afterwards.
final class KillDrill {

    private static final int MOST_MEETINGS = 80;
    private static final Duration BREATH = Duration.ofSeconds(3);

    private final List<Kill> kills;
    private final Cast cast;
    private final Saboteur saboteur;
    private final Terminal terminal;
    private final Queue<Played> played = new ConcurrentLinkedQueue<>();
    private final Sheet sheet =
            new Sheet("Drill A: kill -9 of each part while meetings are played");
    private volatile boolean over;

    KillDrill(List<Kill> kills, DrillHouse house, Terminal terminal) {
        this.kills = kills;
        this.cast = Cast.signIn(house.ports());
        this.saboteur = new Saboteur(house, terminal);
        this.terminal = terminal;
    }

    Sheet run() {
        try (var players = Executors.newVirtualThreadPerTaskExecutor()) {
            var bystanders =
                    Stream.of("Bystander 1", "Bystander 2")
                            .map(name -> CompletableFuture.runAsync(() -> play(name), players))
                            .toList();
            disturb();
            bystanders.forEach(CompletableFuture::join);
        }
        terminal.say(
                "  " + played.size() + " meetings played; waiting for what is still under way");
        new KillChecks(cast, List.copyOf(played), sheet).run();
        return sheet;
    }

    private void disturb() {
        try {
            kills.forEach(this::victim);
        } finally {
            over = true;
        }
    }

    private void play(String name) {
        for (int n = 1; !over && played.size() < MOST_MEETINGS; n++) {
            played.add(new Played(cast, name + ", meeting " + n, _ -> {}).whole());
            Pauses.sleep(BREATH);
        }
    }

    private void victim(Kill kill) {
        var when = kill.later().toMillis() + " ms after " + kill.at();
        var away = new AtomicReference<CompletableFuture<Duration>>();
        var meeting =
                new Played(
                        cast,
                        kill.part() + " killed after " + kill.at(),
                        moment -> {
                            if (moment == kill.at()) {
                                away.set(saboteur.strike(kill.part(), kill.later(), when));
                            }
                        });
        played.add(meeting.whole());
        sheet.figure(
                kill.part().file() + " killed " + when + ", away for",
                Terminal.seconds(away.get().join()));
    }
}
