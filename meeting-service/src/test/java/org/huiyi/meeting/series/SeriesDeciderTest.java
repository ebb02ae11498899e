package org.huiyi.meeting.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.ChangeWithoutReason;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.PlanRefusal.NotOrganiser;
import org.huiyi.meeting.law.SeriesRefusal.OccurrenceSettled;
import org.huiyi.meeting.law.SeriesRefusal.OccurrenceUnknown;
import org.huiyi.meeting.law.SeriesRefusal.SeriesTaken;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.huiyi.meeting.meeting.Party;
import org.huiyi.meeting.meeting.Purpose;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.meeting.meeting.Venue;
import org.huiyi.meeting.series.SeriesCommand.DeviateFromSeries;
import org.huiyi.meeting.series.SeriesCommand.PlanSeries;
import org.huiyi.meeting.series.SeriesEvent.OccurrenceMoved;
import org.huiyi.meeting.series.SeriesEvent.OccurrenceSkipped;
import org.huiyi.meeting.series.SeriesEvent.SeriesPlanned;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeriesDeciderTest {
    static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    static final SeriesName BOARD = new SeriesName("acme", "board");
    static final LocalDate FIRST = LocalDate.of(2026, 3, 23);
    static final LocalDate SECOND = LocalDate.of(2026, 3, 30);
    static final Rhythm BERLIN =
            new Rhythm(
                    LocalDateTime.of(2026, 3, 23, 9, 0), "Europe/Berlin", 60, "FREQ=WEEKLY", null);
    static final Timetable LATER = BERLIN.at(LocalDateTime.of(2026, 3, 31, 15, 0));

    @Test
    void a_series_is_planned_with_its_template_and_occurrences() {
        series().when(plan("Board")).then(planned());
    }

    @Test
    void the_same_series_again_says_nothing_new() {
        series(planned()).when(plan("Board")).then();
    }

    @Test
    void a_repeat_is_known_after_an_occurrence_was_skipped() {
        series(planned(), skipped()).when(plan("Board")).then();
    }

    @Test
    void another_series_of_that_name_is_refused() {
        series(planned()).when(plan("Audit")).thenRefused(new SeriesTaken("acme/board"));
    }

    @Test
    void an_occurrence_is_skipped_or_moved_for_a_reason() {
        series(planned()).when(deviate(skip(), "holiday", null)).then(skipped());
        series(planned())
                .when(deviate(move(), "holiday", MeetingStatus.CONFIRMED))
                .then(new OccurrenceMoved("acme", "board", move()));
        series(planned()).when(deviate(skip(), " ", null)).thenRefused(new ChangeWithoutReason());
    }

    @Test
    void what_is_skipped_already_is_not_skipped_again() {
        series(planned(), skipped())
                .when(deviate(skip(), "holiday", MeetingStatus.CANCELLED))
                .then();
    }

    @Test
    void a_skipped_occurrence_does_not_come_back_at_another_time() {
        series(planned(), skipped())
                .when(deviate(move(), "after all", null))
                .thenRefused(new OccurrenceSettled(SECOND));
    }

    @Test
    void a_moved_occurrence_is_moved_on_and_keeps_its_date() {
        var on =
                new Deviation(
                        SECOND,
                        Personal.of("acme.o", "holiday"),
                        BERLIN.at(LocalDateTime.of(2026, 4, 1, 9, 0)));
        series(planned(), new OccurrenceMoved("acme", "board", move()))
                .when(deviate(on, "holiday", MeetingStatus.SCHEDULED))
                .then(new OccurrenceMoved("acme", "board", on));
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingStatus.class,
            names = {"IN_SESSION", "SUSPENDED", "ENDED", "CLOSED", "CANCELLED"})
    void what_has_started_or_was_called_off_is_left_alone(MeetingStatus status) {
        series(planned())
                .when(deviate(skip(), "holiday", status))
                .thenRefused(new OccurrenceSettled(SECOND));
    }

    @Test
    void a_date_outside_the_rhythm_cannot_be_skipped() {
        var other = SECOND.plusDays(1);
        series(planned())
                .when(deviate(new Deviation(other, null, null), "holiday", null))
                .thenRefused(new OccurrenceUnknown(other));
    }

    @Test
    void a_series_is_its_organiser_s_and_hidden_from_strangers() {
        series(planned()).when(deviate("globex")).thenRefused(new NotOrganiser());
        series(planned()).when(deviate("umbrella")).thenRefused(new Hidden());
        series().when(deviate("acme")).thenRefused(new Hidden());
    }

    @Test
    void nine_o_clock_stays_nine_o_clock_when_the_clocks_change() {
        var before = BERLIN.on(FIRST).startsAt();
        var after = BERLIN.on(SECOND).startsAt();
        assertThat(before).isEqualTo("2026-03-23T08:00:00Z");
        assertThat(after).isEqualTo("2026-03-30T07:00:00Z");
        assertThat(Duration.between(before, after)).isEqualTo(Duration.ofDays(7).minusHours(1));
    }

    @Test
    void a_time_that_the_clock_skips_is_an_hour_later_and_one_shown_twice_is_the_first() {
        assertThat(BERLIN.at(LocalDateTime.of(2026, 3, 29, 2, 30)).startsAt())
                .isEqualTo("2026-03-29T01:30:00Z");
        assertThat(BERLIN.at(LocalDateTime.of(2026, 10, 25, 2, 30)).startsAt())
                .isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void a_meeting_over_the_change_of_clocks_takes_its_elapsed_time() {
        assertThat(BERLIN.at(LocalDateTime.of(2026, 3, 29, 1, 30)).slot())
                .isEqualTo(Duration.ofHours(1));
    }

    private static DeciderSpec<Series, SeriesCommand, SeriesEvent> series(SeriesEvent... events) {
        return given(SeriesDecider.INSTANCE, List.of(events));
    }

    private static PlanSeries plan(String title) {
        return new PlanSeries(
                BOARD, act("acme", null), "preset-1", template(title), BERLIN, occurrences());
    }

    private static SeriesPlanned planned() {
        return new SeriesPlanned("acme", "board", template("Board"), BERLIN, occurrences());
    }

    private static OccurrenceSkipped skipped() {
        return new OccurrenceSkipped("acme", "board", skip());
    }

    private static Deviation skip() {
        return new Deviation(SECOND, Personal.of("acme.o", "holiday"), null);
    }

    private static Deviation move() {
        return new Deviation(SECOND, Personal.of("acme.o", "holiday"), LATER);
    }

    private static List<Occurrence> occurrences() {
        return List.of(
                new Occurrence(FIRST, "mtg_1", BERLIN.on(FIRST), null),
                new Occurrence(SECOND, "mtg_2", BERLIN.on(SECOND), null));
    }

    private static DeviateFromSeries deviate(
            Deviation deviation, String reason, @Nullable MeetingStatus status) {
        return new DeviateFromSeries(BOARD, act("acme", reason), "preset-1", deviation, status);
    }

    private static DeviateFromSeries deviate(String party) {
        return new DeviateFromSeries(BOARD, act(party, "holiday"), "preset-1", skip(), null);
    }

    private static Template template(String title) {
        return new Template(
                title,
                new Purpose("Steer", "Decided", null),
                List.of("Budget"),
                new Venue("Room 1", null),
                Classification.ORDINARY,
                List.of(new Party("globex", "Globex", null, List.of(), List.of(), List.of())));
    }

    private static Act act(String party, @Nullable String reason) {
        return new Act(new Actor(party + ".o", party), NOW, NOW, reason);
    }
}
