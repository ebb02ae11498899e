package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.minutes.Cases.*;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.meeting.law.MinutesRefusal.SupersededNotEarlier;
import org.huiyi.meeting.law.MinutesRefusal.SupersededUnknown;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.Resolution;
import org.huiyi.meeting.minutes.Contents.Superseded;
import org.huiyi.meeting.minutes.EarlierMinutes;
import org.huiyi.meeting.minutes.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// R03: "会议成果能够有效转化为实际行动": what a later meeting resolves otherwise is linked to what it reverses.
class ReversalOfResolutionsTest {
    private static final EarlierMinutes AT_ONCE = new EarlierMinutes("mtg_2", 1, STARTED, 1);
    private static final EarlierMinutes LATER = new EarlierMinutes("mtg_3", 1, ENDED, 1);

    static Stream<Arguments> rows() {
        return Stream.of(
                row("nothing is reversed", null),
                row("an earlier meeting's", new Superseded("mtg_0", 2)),
                row("one above in the same minutes", new Superseded(ID, 1)),
                row(
                        "there is no such resolution",
                        new Superseded("mtg_0", 3),
                        new SupersededUnknown(2, "mtg_0/3")),
                row(
                        "no such meeting, or none of the writer's",
                        new Superseded("mtg_9", 1),
                        new SupersededUnknown(2, "mtg_9/1")),
                row(
                        "a later meeting's",
                        new Superseded("mtg_3", 1),
                        new SupersededNotEarlier(2, "mtg_3/1")),
                row(
                        "a meeting's that began at the same time",
                        new Superseded("mtg_2", 1),
                        new SupersededNotEarlier(2, "mtg_2/1")),
                row("itself", new Superseded(ID, 2), new SupersededNotEarlier(2, ID + "/2")),
                row("one below", new Superseded(ID, 3), new SupersededNotEarlier(2, ID + "/3")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void what_is_reversed_was_resolved_before(
            String row, @Nullable Superseded superseded, List<MinutesRefusal> refusals) {
        var law = new ReversalOfResolutions(ID, 1, STARTED, List.of(EARLIER, AT_ONCE, LATER));
        assertThat(law.refusals(second(superseded), Contents.empty())).isEqualTo(refusals);
    }

    @Test
    void a_session_reverses_what_an_earlier_one_of_the_same_meeting_resolved() {
        var first = new EarlierMinutes(ID, 1, STARTED, 3);
        var law = new ReversalOfResolutions(ID, 2, ENDED, List.of(first));
        assertThat(law.refusals(second(new Superseded(ID, 3)), Contents.empty())).isEmpty();
        assertThat(law.refusals(second(new Superseded(ID, 4)), Contents.empty()))
                .containsExactly(new SupersededUnknown(2, ID + "/4"));
        assertThat(law.refusals(second(new Superseded(ID, 20_001)), Contents.empty())).isEmpty();
        assertThat(law.refusals(second(new Superseded(ID, 20_002)), Contents.empty()))
                .containsExactly(new SupersededNotEarlier(2, ID + "/20002"));
    }

    private static Arguments row(
            String name, @Nullable Superseded superseded, MinutesRefusal... refusals) {
        return Arguments.of(name, superseded, List.of(refusals));
    }

    private static Contents second(@Nullable Superseded superseded) {
        return new Contents(
                Part.absent(),
                Part.of(
                        List.of(
                                new Resolution(text("first"), null, null),
                                new Resolution(text("second"), null, superseded))),
                Part.absent(),
                null);
    }
}
