package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.minutes.Cases.action;
import static org.huiyi.meeting.minutes.Cases.text;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.Resolution;
import org.huiyi.meeting.minutes.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// R03: "会议成果能够有效转化为实际行动": each resolution has an action or says why it needs none.
class FollowUpOfResolutionsTest {
    private static final Resolution BARE = new Resolution(text("approved"), null, null);
    private static final Resolution NOTED =
            new Resolution(text("noted"), text("for information"), null);

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of("an action carries it out", List.of(BARE), true, List.of()),
                Arguments.of("it only notes something", List.of(NOTED), false, List.of()),
                Arguments.of("neither", List.of(BARE), false, List.of(1)),
                Arguments.of(
                        "the action is another's", List.of(BARE, NOTED, BARE), true, List.of(3)),
                Arguments.of("nothing was resolved", List.of(), false, List.of()));
    }

    @ParameterizedTest(name = "{0} -> idle {3}")
    @MethodSource("rows")
    void a_resolution_leads_to_work_or_says_why_not(
            String row, List<Resolution> resolutions, boolean acted, List<Integer> idle) {
        var minutes =
                new Contents(
                        Part.explicitlyNone(),
                        Part.of(resolutions),
                        acted ? Part.of(List.of(action())) : Part.explicitlyNone(),
                        null);
        assertThat(FollowUpOfResolutions.idle(minutes)).isEqualTo(idle);
        assertThat(FollowUpOfResolutions.remarksOnClosing(idle))
                .isEqualTo(
                        idle.stream()
                                .map(n ->
                                        Finding.flag(
                                                Rule.R03,
                                                "resolution-without-action",
                                                String.valueOf(n)))
                                .toList());
    }
}
