package org.huiyi.action.law;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "定期检查进度" (R34): the first week of October is free, and the Saturday after it is worked for it.
class WorkCalendarTest {
    private static final WorkCalendar OCTOBER =
            new WorkCalendar(
                    "Asia/Shanghai",
                    List.of(SATURDAY, SUNDAY),
                    IntStream.rangeClosed(1, 7).mapToObj(WorkCalendarTest::october).toList(),
                    List.of(october(10)));

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-09-30T01:00:00Z, 2026-09-30T01:00:00Z, a working day stays",
        "2026-10-01T01:00:00Z, 2026-10-08T01:00:00Z, a holiday moves past all that follow it",
        "2026-09-30T15:59:59Z, 2026-09-30T15:59:59Z, the last second before the holiday there",
        "2026-09-30T16:00:00Z, 2026-10-07T16:00:00Z, and the first of it",
        "2026-10-10T01:00:00Z, 2026-10-10T01:00:00Z, a rest day that is worked",
        "2026-10-11T01:00:00Z, 2026-10-12T01:00:00Z, the rest day after it",
        "2026-10-17T01:00:00Z, 2026-10-19T01:00:00Z, a weekend"
    })
    void what_falls_on_no_working_day_is_due_on_the_next_at_the_same_time(
            Instant at, Instant moved, String what) {
        assertThat(OCTOBER.workingTime(at)).isEqualTo(moved);
    }

    @Test
    void weekends_are_days_like_others_unless_the_house_says_so() {
        var calendar = new WorkCalendar("Asia/Shanghai", List.of(), List.of(october(1)), List.of());
        var saturday = Instant.parse("2026-10-17T01:00:00Z");
        assertThat(calendar.workingTime(saturday)).isEqualTo(saturday);
    }

    @Test
    void a_time_that_the_next_day_does_not_have_comes_an_hour_later() {
        var holiday = List.of(LocalDate.of(2026, 3, 28));
        var calendar = new WorkCalendar("Europe/Berlin", List.of(), holiday, List.of());
        assertThat(calendar.workingTime(Instant.parse("2026-03-28T01:30:00Z")))
                .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void a_check_is_late_after_the_working_day_it_moved_to() {
        var cadence = new Cadence(Duration.ofDays(7), OCTOBER);
        var last = Instant.parse("2026-09-24T01:00:00Z");
        var moved = Instant.parse("2026-10-08T01:00:00Z");
        assertThat(cadence.next(last)).contains(moved);
        assertThat(CheckingOfProgress.remarks(cadence, last, moved)).isEmpty();
        assertThat(CheckingOfProgress.remarks(cadence, last, moved.plusNanos(1000))).hasSize(1);
        assertThat(ReportingOfProgress.remarks(cadence, last, moved)).isEmpty();
    }

    @Test
    void nothing_waits_for_a_working_day_that_never_comes() {
        var week = List.of(DayOfWeek.values());
        assertThatThrownBy(() -> new WorkCalendar("UTC", week, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkCalendar("Mars", List.of(), List.of(), List.of()))
                .isInstanceOf(DateTimeException.class);
    }

    private static LocalDate october(int day) {
        return LocalDate.of(2026, 10, day);
    }
}
