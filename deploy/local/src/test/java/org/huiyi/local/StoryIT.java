package org.huiyi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.huiyi.local.drill.BounceDrill;
import org.huiyi.local.drill.LifeDrill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The one end-to-end test: the real house, as packaged, from nothing.
class StoryIT {

    private static final Duration LONGEST = Duration.ofMinutes(6);

    @TempDir private Path data;

    @Test
    void the_house_starts_tells_its_story_and_leaves_nothing_behind() throws Exception {
        try (var house = RunningHouse.start(data)) {
            house.awaitStory(LONGEST);

            assertThat(house.said()).doesNotContain("The story failed");
            assertThat(house.processes()).hasSizeGreaterThanOrEqualTo(7);
            drilled();
            assertThat(house.stop()).as(house.said()).isZero();
            assertThat(house.processes()).isEmpty();
        }
    }

    /// One beside the other: both spend their time waiting for what falls due.
    private static void drilled() {
        var ports = new Ports(RunningHouse.PORT_OFFSET);
        var terminal = new Terminal(System.out);
        var life = CompletableFuture.supplyAsync(() -> LifeDrill.held(ports, terminal));
        assertThat(BounceDrill.held(ports, terminal)).as("late for the fifth party only").isTrue();
        assertThat(life.join()).as("the whole life of an action").isTrue();
    }
}
