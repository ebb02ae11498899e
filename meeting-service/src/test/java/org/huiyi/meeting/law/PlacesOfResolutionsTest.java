package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.minutes.Cases.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.law.MinutesRefusal.ResolutionLeavesGap;
import org.huiyi.meeting.law.MinutesRefusal.ResolutionMoved;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.Resolution;
import org.huiyi.meeting.minutes.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// R03: "会议成果能够有效转化为实际行动"; what is reversed later is said by its place.
class PlacesOfResolutionsTest {
    static Stream<Arguments> rows() {
        return Stream.of(
                row("nothing changed", "A B", "A B"),
                row("one more behind", "A B", "A B C"),
                row("one said otherwise", "A B", "A D"),
                row("one replaced and one more", "A B", "D B C"),
                row("the first of anything", "", "A"),
                row("twice the same", "A A", "A B"),
                row("one more that says the same", "A B", "A B A"),
                row("one put before", "A B", "C A B", moved(1, 2), moved(2, 3)),
                row("one put between", "A B", "A C B", moved(2, 3)),
                row("two in each other's place", "A B", "B A", moved(1, 2), moved(2, 1)),
                row("the first left out", "A B", "B", moved(2, 1)),
                row("the last left out", "A B", "A", gap(2)),
                row("all left out", "A B", "", gap(1), gap(2)));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("rows")
    void a_resolution_stays_in_its_place(
            String row, String before, String after, List<MinutesRefusal> refusals) {
        assertThat(PlacesOfResolutions.refusals(saying(after), saying(before))).isEqualTo(refusals);
    }

    @Test
    void whoever_wrote_it_a_resolution_is_the_same() {
        var another = Part.of(List.of(new Resolution(Personal.of("acme.boss", "A"), null, null)));
        var written = new Contents(complete().points(), another, Part.absent(), null);
        assertThat(PlacesOfResolutions.refusals(written, saying("A"))).isEmpty();
    }

    private static Contents saying(String words) {
        var all =
                Arrays.stream(words.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> new Resolution(text(word), null, null))
                        .toList();
        Part<Resolution> part = all.isEmpty() ? Part.explicitlyNone() : Part.of(all);
        return new Contents(complete().points(), part, Part.absent(), null);
    }

    private static Arguments row(
            String name, String before, String after, MinutesRefusal... refusals) {
        return Arguments.of(name, before, after, List.of(refusals));
    }

    private static ResolutionMoved moved(int from, int to) {
        return new ResolutionMoved(from, to);
    }

    private static ResolutionLeavesGap gap(int place) {
        return new ResolutionLeavesGap(place);
    }
}
