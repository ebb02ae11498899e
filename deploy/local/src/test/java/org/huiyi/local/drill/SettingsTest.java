package org.huiyi.local.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.huiyi.local.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir Path data;

    @Test
    void deadlines_come_last_whatever_the_order() {
        assertThat(Settings.parse("deadline", "more-kills", "--data", data.toString()).drills())
                .containsExactly(Drill.MORE_KILLS, Drill.DEADLINE);
    }

    @Test
    void unnamed_drills_are_all_but_the_second_round_of_kills() {
        assertThat(Settings.parse("--data", data.toString()).drills())
                .containsExactly(Drill.KILLS, Drill.RESEND, Drill.SIGN_IN, Drill.DEADLINE);
    }

    @Test
    void pairs_have_a_length_and_a_seed_and_a_house_of_their_own() {
        var asked =
                Settings.parse(
                        "pairs",
                        "--seconds",
                        "60",
                        "--seed",
                        "7",
                        "--breath",
                        "9",
                        "--data",
                        "" + data);
        assertThat(asked.havoc())
                .isEqualTo(new Havoc(Duration.ofSeconds(60), 7, Duration.ofSeconds(9)));
        assertThat(Settings.parse("pairs", "--data", "" + data).havoc().lasting())
                .isEqualTo(Duration.ofMinutes(5));
        assertThatThrownBy(() -> Settings.parse("pairs", "kills"))
                .isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> Settings.parse("pairs", "--seed"))
                .isInstanceOf(UsageException.class);
    }

    @Test
    void an_unknown_drill_is_wrong_usage() {
        assertThatThrownBy(() -> Settings.parse("earthquake")).isInstanceOf(UsageException.class);
    }
}
