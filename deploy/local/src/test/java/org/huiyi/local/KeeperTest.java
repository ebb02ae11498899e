package org.huiyi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(said, true));
    private Home home;
    private Keeper keeper;

    @BeforeEach
    void start(@TempDir Path directory) {
        home = new Home(directory);
        home.prepare();
        keeper = keeperOf("sleep", "600");
        keeper.start();
        Awaitility.await().until(keeper::ready);
    }

    @AfterEach
    void stop() {
        keeper.force();
    }

    @Test
    void a_part_that_dies_is_started_again_and_that_is_said() {
        var first = process().orElseThrow();
        first.destroyForcibly();

        Awaitility.await()
                .until(() -> process().filter(next -> next.pid() != first.pid()).isPresent());
        Awaitility.await().until(() -> said.toString().contains("sleeper is back"));
        assertThat(keeper.deaths()).isEqualTo(1);
    }

    @Test
    void a_part_that_was_stopped_stays_down_and_is_forgotten() {
        var running = process().orElseThrow();

        keeper.stop();

        assertThat(running.isAlive()).isFalse();
        assertThat(home.pids()).isEmptyDirectory();
    }

    @Test
    void what_a_killed_launcher_left_running_is_stopped_by_the_next() {
        var orphan = PidFile.read(home.pids().resolve("sleeper.pid")).orElseThrow();

        new Leftovers(home, terminal).stop();

        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> orphan.process().isEmpty());
    }

    @Test
    void a_stranger_with_the_pid_of_a_part_is_left_alone() {
        var ours = PidFile.read(home.pids().resolve("sleeper.pid")).orElseThrow();
        new PidFile("sleeper", ours.pid(), ours.startedAt().minusSeconds(60)).write(home.pids());

        new Leftovers(home, terminal).stop();

        assertThat(ours.process()).isPresent();
    }

    private Keeper keeperOf(String... command) {
        return new Keeper(
                new Part("sleeper", List.of(command), Map.of(), () -> true, Part.Goodbye.TERM),
                home,
                terminal);
    }

    private Optional<ProcessHandle> process() {
        return PidFile.read(home.pids().resolve("sleeper.pid")).flatMap(PidFile::process);
    }
}
