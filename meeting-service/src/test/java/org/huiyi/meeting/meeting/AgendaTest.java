package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An item is the same item while its topic is. A capital is a topic; an exclamation mark makes it sensitive.
class AgendaTest {
    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    A B,   A B,    1 2
                    A B,   B A,    2 1
                    A B,   C A B,  3 1 2
                    A B,   B,      2
                    A B,   A! B,   1 2
                    A,     C,      2
                    A A!,  A! A,   2 1
                    A,     A! A,   2 1
                    A!,    A! A,   1 2
                    """)
    void an_item_keeps_its_id(String before, String after, String ids) {
        var agenda = agenda(before).rearranged(items(after));
        assertThat(agenda.items()).isEqualTo(items(after));
        assertThat(agenda.ids())
                .isEqualTo(Stream.of(ids.split(" ")).map(Integer::valueOf).toList());
    }

    @Test
    void an_item_that_comes_back_is_the_one_it_was() {
        var back = agenda("A B").rearranged(items("B")).rearranged(items("B C A"));
        assertThat(back.ids()).containsExactly(2, 3, 1);
    }

    @Test
    void a_dropped_item_stays_as_it_was() {
        var agenda = agenda("A B!").rearranged(items("A"));
        assertThat(agenda.placeOf(2)).isEmpty();
        assertThat(agenda.find(2).orElseThrow().sensitive()).isTrue();
        assertThat(agenda.sensitive()).isEmpty();
    }

    @Test
    void another_spelling_is_the_same_item() {
        assertThat(agenda("A B").edited(items("A C")).ids()).containsExactly(1, 2);
    }

    @Test
    void there_is_nothing_at_no_place() {
        assertThat(agenda("A").idAt(0)).isEmpty();
        assertThat(agenda("A").idAt(2)).isEmpty();
        assertThat(agenda("A").find(0)).isEmpty();
        assertThat(agenda("A").find(2)).isEmpty();
        assertThat(agenda("A").everAt(2)).isZero();
    }

    @Test
    void of_all_that_ever_stood_at_a_place_the_strictest_counts() {
        var moved = agenda("A B!").rearranged(items("B! A")).rearranged(items("C A"));
        assertThat(moved.everAt(1)).isEqualTo(2);
        assertThat(moved.everAt(2)).isEqualTo(2);
        assertThat(agenda("A B").rearranged(items("B A")).everAt(1)).isEqualTo(1);
    }

    private static Agenda agenda(String items) {
        return Agenda.of(items(items).toArray(AgendaItem[]::new));
    }

    private static List<AgendaItem> items(String words) {
        return Stream.of(words.split(" ")).map(AgendaTest::item).toList();
    }

    private static AgendaItem item(String word) {
        return new AgendaItem(
                word.substring(0, 1),
                AgendaItem.Kind.REPORT,
                10,
                List.of(),
                word.endsWith("!"),
                false,
                List.of());
    }
}
