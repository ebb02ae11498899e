package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.item;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaDifferenceTest {
    /// An item is written as its topic and its minutes.
    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    A10 B20, A10 B20,     ''
                    A10 B20, C5 A10 B20,  ADDED 1
                    A10 B20, A10,         DROPPED 2
                    A10 B20, B20 A10,     CHANGED 2
                    A10 B20, A15 B20,     CHANGED 1
                    A10 A10, A10 A15 A5,  CHANGED 2 ADDED 3
                    A10,     B10,         ADDED 1 DROPPED 1
                    """)
    void only_what_is_other_is_told(String before, String after, String told) {
        var steps = AgendaDifference.between(agenda(before), agenda(after)).steps();
        var words = steps.stream().map(step -> step.what() + " " + step.number()).toList();
        assertThat(String.join(" ", words)).isEqualTo(told);
    }

    private static List<AgendaItem> agenda(String items) {
        return Stream.of(items.split(" "))
                .map(word ->
                        item(AgendaItem.Kind.REPORT, Integer.parseInt(word.substring(1)))
                                .rephrased(word.substring(0, 1), List.of()))
                .toList();
    }
}
