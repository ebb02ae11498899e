package org.huiyi.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The parts of the house in the order in which they need each other.
///
/// Parts of one stage are started together; a stage begins when the one before is ready.
/// Stopping goes the other way.
public final class Stack {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration PROGRESS = Duration.ofSeconds(5);
    private static final int DEATHS_TO_GIVE_UP = 4;

    private final Home home;
    private final Terminal terminal;
    private final List<List<Keeper>> stages = new ArrayList<>();
    private volatile boolean stopping;

    public Stack(Home home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    /// Starts the parts and returns when all of them are ready.
    ///
    /// @throws StartException when one of them keeps dying or is not ready in time; its log is printed
    public void start(List<Part> parts) {
        var began = System.nanoTime();
        var stage = parts.stream().map(part -> new Keeper(part, home, terminal)).toList();
        synchronized (stages) {
            if (stopping) {
                return;
            }
            stages.add(stage);
            stage.forEach(Keeper::start);
        }
        await(stage, began);
    }

    private void await(List<Keeper> stage, long began) {
        var waiting = new ArrayList<>(stage);
        var nextWord = PROGRESS;
        while (!waiting.isEmpty() && !stopping) {
            var elapsed = Duration.ofNanos(System.nanoTime() - began);
            waiting.removeIf(keeper -> arrived(keeper, elapsed));
            waiting.forEach(keeper -> requireHope(keeper, elapsed));
            if (elapsed.compareTo(nextWord) >= 0 && !waiting.isEmpty()) {
                terminal.say(
                        "  %-22s waiting, %d s".formatted(names(waiting), elapsed.toSeconds()));
                nextWord = nextWord.plus(PROGRESS);
            }
            Waiting.pause(Duration.ofMillis(100));
        }
    }

    private boolean arrived(Keeper keeper, Duration elapsed) {
        if (!keeper.ready()) {
            return false;
        }
        terminal.say("  %-22s ready after %s".formatted(keeper.name(), Terminal.seconds(elapsed)));
        return true;
    }

    private void requireHope(Keeper keeper, Duration elapsed) {
        var name = keeper.name();
        if (keeper.deaths() >= DEATHS_TO_GIVE_UP) {
            throw new StartException(
                    name
                            + " ended "
                            + keeper.deaths()
                            + " times while starting.\n"
                            + Tail.of(home.log(name)));
        }
        if (elapsed.compareTo(LONGEST_START) > 0) {
            throw new StartException(
                    name
                            + " was not ready after "
                            + elapsed.toSeconds()
                            + " s.\n"
                            + Tail.of(home.log(name)));
        }
    }

    private static String names(List<Keeper> keepers) {
        return String.join(", ", keepers.stream().map(keeper -> keeper.name()).toList());
    }

    /// Asks every part to stop, last stage first, and returns when all are gone.
    public void stop() {
        for (var stage : stagesBackwards()) {
            var stops =
                    stage.stream().map(keeper -> Thread.ofVirtual().start(keeper::stop)).toList();
            stops.forEach(Stack::join);
        }
    }

    /// Ends every part at once.
    void force() {
        stagesBackwards().forEach(stage -> stage.forEach(Keeper::force));
    }

    private List<List<Keeper>> stagesBackwards() {
        synchronized (stages) {
            stopping = true;
            return List.copyOf(stages).reversed();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
