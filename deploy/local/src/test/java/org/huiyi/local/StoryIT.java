package org.huiyi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.huiyi.local.drill.BounceDrill;
import org.huiyi.local.drill.LifeDrill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The one end-to-end test: the real house, as packaged, from nothing.
class StoryIT {

    private static final Duration LONGEST = Duration.ofMinutes(6);

    private static final Ports PORTS = new Ports(RunningHouse.PORT_OFFSET);
    private static final Terminal TERMINAL = new Terminal(System.out);

    @TempDir private Path data;

    @Test
    void the_house_starts_tells_its_story_and_leaves_nothing_behind() throws Exception {
        try (var drills = Executors.newVirtualThreadPerTaskExecutor();
                var house = RunningHouse.start(data)) {
            house.awaitReady(LONGEST);
            // They wait for what falls due most of their time, so they are played beside the story.
            var bounce = drills.submit(() -> BounceDrill.held(PORTS, TERMINAL));
            var life = drills.submit(() -> LifeDrill.held(PORTS, TERMINAL));
            house.awaitStory(LONGEST);

            assertThat(house.said()).doesNotContain("The story failed");
            assertThat(house.processes()).hasSizeGreaterThanOrEqualTo(7);
            assertThat(bounce.get()).as("late for the fifth party only").isTrue();
            assertThat(life.get()).as("the whole life of an action").isTrue();
            assertThat(house.stop()).as(house.said()).isZero();
            assertThat(house.processes()).isEmpty();
        }
    }
}
