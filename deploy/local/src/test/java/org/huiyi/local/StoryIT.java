package org.huiyi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.huiyi.local.drill.BounceDrill;
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
            assertThat(
                            BounceDrill.held(
                                    new Ports(RunningHouse.PORT_OFFSET), new Terminal(System.out)))
                    .as("late for the fifth party only")
                    .isTrue();
            assertThat(house.stop()).as(house.said()).isZero();
            assertThat(house.processes()).isEmpty();
        }
    }
}
