package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R13: "预留足够的互动和讨论时间" - the share is the house's number, a fifth of the hour here.
class RoomForDiscussionTest {
    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    @ParameterizedTest(name = "{0}: short {1}")
    @CsvSource(
            textBlock =
                    """
                    REPORT:48 DISCUSSION:12,           false
                    REPORT:49 DISCUSSION:11,           true
                    REPORT:20 DISCUSSION:6 DECISION:6, false
                    REPORT:60,                         false
                    REPORT:50 BREAK:10,                false
                    """)
    void too_little_is_remarked_and_a_briefing_is_exempt(String agenda, boolean remarked) {
        assertThat(RoomForDiscussion.remarks(items(agenda), TIMETABLE, FIFTH))
                .hasSize(remarked ? 1 : 0);
    }

    @Test
    void while_the_time_is_open_the_items_stand_for_it() {
        assertThat(RoomForDiscussion.remarks(items("REPORT:9 DISCUSSION:1"), null, FIFTH))
                .hasSize(1);
        assertThat(RoomForDiscussion.remarks(items("REPORT:8 DISCUSSION:2"), null, FIFTH))
                .isEmpty();
    }

    private static List<AgendaItem> items(String agenda) {
        return Stream.of(agenda.split(" "))
                .map(word -> word.split(":"))
                .map(word -> item(Kind.valueOf(word[0]), Integer.parseInt(word[1])))
                .toList();
    }
}
