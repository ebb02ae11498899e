package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.util.List;
import org.huiyi.meeting.meeting.AgendaItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R53: "如需调整议程,需提前通知所有参与方并说明原因"; the lead is the house's number.
class NoticeOfChangesTest {
    @ParameterizedTest(name = "{0} -> {1}: spelling only {2}")
    @CsvSource(
            textBlock =
                    """
                    Bugdet of May, Budget of May, true
                    Budget of May, Layoffs in May, false
                    预算审议表决,    预算审议表絕,    true
                    预算,           裁员,           false
                    """)
    void a_typo_may_be_put_right_without_notice(String before, String after, boolean spelling) {
        assertThat(NoticeOfChanges.isEditorial(List.of(named(before)), List.of(named(after))))
                .isEqualTo(spelling);
    }

    @Test
    void another_length_speaker_or_order_is_never_spelling() {
        var item = item(AgendaItem.Kind.REPORT, 30);
        assertThat(NoticeOfChanges.isEditorial(List.of(item), List.of(item))).isTrue();
        assertThat(
                        NoticeOfChanges.isEditorial(
                                List.of(item), List.of(item(AgendaItem.Kind.REPORT, 31))))
                .isFalse();
        assertThat(NoticeOfChanges.isEditorial(List.of(item), List.of(item, item))).isFalse();
    }

    private static AgendaItem named(String topic) {
        return item(AgendaItem.Kind.REPORT, 30).rephrased(topic, List.of());
    }

    @ParameterizedTest(name = "changed {0} before the start -> late {1}")
    @CsvSource(
            textBlock =
                    """
                    PT24H,          false
                    PT23H59M59.99S, true
                    PT-1H,          true
                    """)
    void a_change_on_the_eve_is_remarked(Duration before, boolean late) {
        assertThat(NoticeOfChanges.remarks(TIMETABLE, START.minus(before), Duration.ofHours(24)))
                .hasSize(late ? 1 : 0);
    }
}
