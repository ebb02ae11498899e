package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.meeting.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R12: "包括时间安排、发言顺序、讨论环节"; elapsed minutes, so midnight and clock changes do not matter.
class AgendaOfMeetingTest {
    @ParameterizedTest(name = "{0} minutes in a slot of {1} -> refused {2}")
    @CsvSource(
            textBlock =
                    """
                    60, PT1H,     false
                    61, PT1H,     true
                    60, PT59M59S, true
                    1,  PT24H,    false
                    """)
    void the_sum_fits_the_slot(int minutes, Duration slot, boolean refused) {
        var items = List.of(item(AgendaItem.Kind.REPORT, minutes));
        assertThat(AgendaOfMeeting.overrun(items, slot)).hasSize(refused ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} for everybody, {1} and {2} side by side -> refused {3}")
    @CsvSource(
            textBlock =
                    """
                    10, 50, 50, false
                    10, 50, 51, true
                    11, 50, 50, true
                    0,  60, 1,  false
                    """)
    void what_runs_side_by_side_is_not_summed(int together, int red, int blue, boolean refused) {
        var items = List.of(on(null, together), on("red", red), on("blue", blue));
        assertThat(AgendaOfMeeting.overrun(items, Duration.ofHours(1))).hasSize(refused ? 1 : 0);
    }

    @Test
    void items_of_one_track_follow_one_another() {
        var items = List.of(on("red", 40), on("blue", 30), on("red", 30));
        assertThat(AgendaOfMeeting.overrun(items, Duration.ofHours(1)))
                .containsExactly(new AgendaTooLong(70, 60));
    }

    private static AgendaItem on(@Nullable String track, int minutes) {
        return new AgendaItem(
                "A", AgendaItem.Kind.BREAK, minutes, List.of(), false, false, List.of(), track);
    }

    @ParameterizedTest(name = "topic {0}, kind {1}, {2} minutes -> missing {3}")
    @CsvSource(
            textBlock =
                    """
                    Budget, REPORT, 5,
                    ,       REPORT, 5,  topic
                    ' ',    REPORT, 5,  topic
                    Budget, ,       5,  kind
                    Budget, BREAK,  ,   minutes
                    Budget, BREAK,  0,  minutes
                    Budget, BREAK,  -1, minutes
                    """)
    void every_item_says_what_how_and_how_long(
            String topic, AgendaItem.Kind kind, Integer minutes, String missing) {
        var item = new AgendaItem(topic, kind, minutes, List.of(), false, false, List.of());
        assertThat(AgendaOfMeeting.bars(List.of(item), null))
                .isEqualTo(missing == null ? List.of() : List.of(new ItemIncomplete(1, missing)));
    }

    @Test
    void an_empty_agenda_is_none() {
        assertThat(AgendaOfMeeting.bars(List.of(), TIMETABLE)).containsExactly(new AgendaEmpty());
    }

    @Test
    void a_slot_over_midnight_and_a_clock_change_is_elapsed_time() {
        var night =
                new Timetable(
                        Instant.parse("2026-03-28T22:30:00Z"),
                        Instant.parse("2026-03-29T02:30:00Z"),
                        "Europe/Berlin");
        var items = List.of(item(AgendaItem.Kind.DISCUSSION, 241));
        assertThat(AgendaOfMeeting.bars(items, night)).containsExactly(new AgendaTooLong(241, 240));
    }

    @Test
    void a_report_has_a_speaker_and_a_discussion_needs_none() {
        var report =
                new AgendaItem("A", AgendaItem.Kind.REPORT, 5, List.of(), false, false, List.of());
        var talk =
                new AgendaItem(
                        "B", AgendaItem.Kind.DISCUSSION, 5, List.of(), false, false, List.of());
        assertThat(AgendaOfMeeting.remarks(List.of(talk, report)))
                .containsExactly(Finding.flag(Rule.R12, "item-without-speaker", "2"));
    }
}
