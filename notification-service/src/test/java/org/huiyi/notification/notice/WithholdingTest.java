package org.huiyi.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// R54: "content reclassified later -> existing access re-checked"
class WithholdingTest {
    static Stream<Matter> matters() {
        return GoldenEvents.matters();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void of_what_was_told_nothing_that_the_meeting_says_is_left(Matter matter) {
        var withheld = Withholding.of(matter);
        assertThat(withheld.kind()).isEqualTo(matter.kind());
        assertThat(withheld.title()).isEmpty();
        assertThat(JsonMapper.shared().writeValueAsString(withheld))
                .doesNotContain("Plan", "Room flooded", "Budget", "Figures", "Costs", "Lee");
    }
}
