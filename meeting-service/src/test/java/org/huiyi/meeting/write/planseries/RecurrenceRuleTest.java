package org.huiyi.meeting.write.planseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.huiyi.meeting.series.Rhythm;
import org.huiyi.rest.MalformedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceRuleTest {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 16, 9, 0);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void weekly_at_nine_in_berlin_stays_at_nine_when_the_clocks_change() {
        var rhythm = rhythm("FREQ=WEEKLY;COUNT=4", null);
        var starts =
                RecurrenceRule.dates(rhythm).stream()
                        .map(date -> rhythm.on(date).startsAt())
                        .toList();
        assertThat(starts)
                .extracting(Object::toString)
                .containsExactly(
                        "2026-03-16T08:00:00Z",
                        "2026-03-23T08:00:00Z",
                        "2026-03-30T07:00:00Z",
                        "2026-04-06T07:00:00Z");
        assertThat(starts)
                .allSatisfy(start ->
                        assertThat(start.atZone(BERLIN).toLocalTime())
                                .isEqualTo(LocalTime.of(9, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=WEEKLY;UNTIL=20260330, 3",
        "RRULE:FREQ=WEEKLY;UNTIL=20260330T070000Z, 3",
        "FREQ=WEEKLY;UNTIL=20260330T065959Z, 2",
        "FREQ=DAILY;INTERVAL=2;COUNT=5, 5",
        "'FREQ=MONTHLY;BYDAY=3MO;COUNT=12', 12",
        "'FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20260331', 5",
        "FREQ=WEEKLY, 157",
        "FREQ=DAILY;COUNT=400, 400"
    })
    void a_rule_is_expanded_up_to_its_end_or_three_years(String rule, int occurrences) {
        assertThat(RecurrenceRule.dates(rhythm(rule, null))).hasSize(occurrences);
    }

    @Test
    void the_earlier_of_two_ends_counts() {
        assertThat(RecurrenceRule.dates(rhythm("FREQ=WEEKLY;COUNT=9", LocalDate.of(2026, 3, 23))))
                .isEqualTo(List.of(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 23)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "weekly",
                "FREQ=HOURLY",
                "FREQ=SECONDLY;COUNT=1",
                "FREQ=DAILY;BYHOUR=9,15;COUNT=4",
                "FREQ=WEEKLY;UNTIL=soon",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;NONSENSE",
                "FREQ=WEEKLY;INTERVAL=0",
                "FREQ=WEEKLY;UNTIL=20251231",
                "FREQ=WEEKLY;UNTIL=20300101",
                "FREQ=DAILY",
                "FREQ=DAILY;COUNT=401",
                "FREQ=WEEKLY;COUNT=400"
            })
    void what_is_no_rule_or_goes_beyond_the_bounds_is_refused(String rule) {
        assertThatThrownBy(() -> RecurrenceRule.dates(rhythm(rule, null)))
                .isInstanceOf(MalformedException.class);
    }

    private static Rhythm rhythm(String rule, @Nullable LocalDate until) {
        return new Rhythm(MONDAY, BERLIN.getId(), 60, rule, until);
    }
}
