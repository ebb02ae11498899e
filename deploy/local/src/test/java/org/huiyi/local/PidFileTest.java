package org.huiyi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir private Path directory;

    @Test
    void a_process_is_found_again_by_its_file() {
        var written = PidFile.of("me", ProcessHandle.current());
        written.write(directory);

        var read = PidFile.read(directory.resolve("me.pid")).orElseThrow();

        assertThat(read).isEqualTo(written);
        assertThat(read.process()).contains(ProcessHandle.current());
    }

    @Test
    void another_process_that_was_given_the_same_pid_is_not_ours() {
        var ours = PidFile.of("me", ProcessHandle.current());
        var earlier = new PidFile("me", ours.pid(), ours.startedAt().minus(Duration.ofSeconds(10)));

        assertThat(earlier.process()).isEmpty();
    }

    @Test
    void a_process_that_ended_is_not_found() throws Exception {
        var process = new ProcessBuilder("sleep", "60").start();
        var file = PidFile.of("sleeper", process.toHandle());
        process.destroyForcibly().waitFor();

        assertThat(file.process()).isEmpty();
    }

    @Test
    void a_file_cut_short_is_no_file() throws IOException {
        var file = Files.writeString(directory.resolve("half.pid"), "12");

        assertThat(PidFile.read(file)).isEmpty();
        assertThat(PidFile.read(directory.resolve("none.pid"))).isEmpty();
    }
}
