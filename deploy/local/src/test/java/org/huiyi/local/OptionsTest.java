package org.huiyi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.huiyi.local.Options.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path ROOT = Path.of("/checkout");

    @Test
    void without_options_the_story_is_played_on_the_kept_data() {
        assertThat(Options.parse(ROOT))
                .isEqualTo(new Options(Set.of(), 0, ROOT, ROOT.resolve(".data")));
    }

    @Test
    void options_may_come_in_any_order() {
        var expected =
                new Options(
                        Set.of(Flag.NO_DEMO, Flag.FRESH, Flag.LISTEN, Flag.PAIRS),
                        300,
                        ROOT,
                        Path.of("/elsewhere"));
        assertThat(
                        Options.parse(
                                ROOT,
                                "--fresh",
                                "--data",
                                "/elsewhere",
                                "--port-offset",
                                "300",
                                "--pairs",
                                "--listen",
                                "--no-demo"))
                .isEqualTo(expected);
        assertThat(
                        Options.parse(
                                ROOT,
                                "--no-demo",
                                "--port-offset",
                                "300",
                                "--listen",
                                "--pairs",
                                "--fresh",
                                "--data",
                                "/elsewhere"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "56001", "many", "", "999999999999"})
    void an_offset_that_leaves_the_ports_is_a_usage_error(String offset) {
        assertThatThrownBy(() -> Options.parse(ROOT, "--port-offset", offset))
                .isInstanceOf(UsageException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port-offset", "--data", "--demo", "fresh"})
    void an_unknown_option_or_a_missing_value_is_a_usage_error(String argument) {
        assertThatThrownBy(() -> Options.parse(ROOT, argument)).isInstanceOf(UsageException.class);
    }
}
