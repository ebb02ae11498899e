package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PolicyRefusal.*;
import org.huiyi.meeting.policy.Adaptation;
import org.huiyi.meeting.policy.Parameters;
import org.huiyi.meeting.policy.Rung;
import org.huiyi.meeting.policy.Rung.Level;
import org.huiyi.meeting.policy.SomeParameters;
import org.huiyi.meeting.policy.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R58: "具体实施中可根据实际情况进行调整"; never retroactive, never silent.
class AdaptationOfPolicyTest {
    @Test
    void only_rules_that_are_weighed_take_another_mode() {
        assertThat(AdaptationOfPolicy.bars(Map.of(Rule.R23, Mode.BLOCK))).isEmpty();
        assertThat(AdaptationOfPolicy.bars(Map.of(Rule.R30, Mode.FLAG, Rule.R01, Mode.FLAG)))
                .containsExactly(new ModeNotAdaptable("R01"), new ModeNotAdaptable("R30"));
    }

    /// "lead times and shares are findings unless policy makes them a bar"; "never block" on R17.
    @ParameterizedTest(name = "{0} -> adaptable {1}")
    @CsvSource(
            textBlock =
                    """
                    R03, true
                    R06, true
                    R13, true
                    R14, true
                    R15, true
                    R17, false
                    R20, true
                    R21, true
                    R43, true
                    R53, true
                    R54, false
                    R59, false
                    """)
    void what_is_only_remarked_on_may_be_made_a_bar(Rule rule, boolean adaptable) {
        assertThat(AdaptationOfPolicy.bars(Map.of(rule, Mode.BLOCK)).isEmpty())
                .isEqualTo(adaptable);
    }

    @ParameterizedTest(name = "{0} -> possible {1}")
    @CsvSource(
            textBlock =
                    """
                    PT5S,  true
                    PT24H, true
                    PT0S,  false
                    PT-1H, false
                    P366D, true
                    P367D, false
                    """)
    void a_deadline_has_a_length(Duration deadline, boolean possible) {
        var parameters = SomeParameters.of("minutesDeadline", deadline);
        assertThat(AdaptationOfPolicy.impossible(parameters).isEmpty()).isEqualTo(possible);
    }

    @ParameterizedTest(name = "{0} -> possible {1}")
    @CsvSource({"PT0.001S, false", "PT1S, true", "P7D, true", "P366D, true", "P367D, false"})
    void progress_is_checked_no_oftener_than_an_action_may_ask_for(
            Duration cadence, boolean possible) {
        var parameters = SomeParameters.of("checkCadence", cadence);
        assertThat(AdaptationOfPolicy.impossible(parameters).isEmpty()).isEqualTo(possible);
    }

    /// A calendar has working days, and says one thing of each day.
    @ParameterizedTest(name = "{0}, rest {1}, free {2}, worked {3}: {4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    Asia/Shanghai, SATURDAY SUNDAY, 2026-10-01 2026-10-02, 2026-10-10, true
                    UTC,           -,               -,                     -,          true
                    Mars/Olympus,  -,               2026-10-01,            -,          false
                    -,             -,               2026-10-01,            -,          false
                    UTC,           SUNDAY SUNDAY,   -,                     -,          false
                    UTC,           -,               2026-10-01,            2026-10-01, false
                    UTC,           -,               1999-12-31,            -,          false
                    UTC,           MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY, -, -, false
                    """)
    void a_calendar_says_one_thing_of_each_day(
            String zone, String rest, String free, String worked, boolean possible) {
        var calendar =
                new WorkCalendar(
                        zone,
                        each(rest, DayOfWeek::valueOf),
                        each(free, LocalDate::parse),
                        each(worked, LocalDate::parse));
        assertThat(isPossible(calendar, null, null)).isEqualTo(possible);
    }

    @Test
    void a_calendar_has_no_more_dates_than_a_year() {
        var dates = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 2, 6)).toList();
        var calendar = new WorkCalendar("UTC", List.of(), dates, List.of());
        assertThat(dates).hasSize(401);
        assertThat(isPossible(calendar, null, null)).isFalse();
    }

    /// "监督会议纪要及行动项的落实情况": every escalation reaches the organiser.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ASSIGNEE PARTY ORGANISER HIGHER, true",
        "ORGANISER,                       true",
        "ASSIGNEE HIGHER,                 false",
        "ORGANISER PARTY,                 false",
        "ORGANISER ORGANISER,             false"
    })
    void a_ladder_goes_upwards_and_reaches_the_organiser(String levels, boolean possible) {
        var rungs = each(levels, level -> new Rung(Level.valueOf(level), Duration.ofHours(1)));
        assertThat(isPossible(null, rungs, null)).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({"PT1S, true", "PT0S, false", "PT-1S, false", "P366D, true", "P367D, false"})
    void a_rung_comes_some_time_after_the_one_before(Duration after, boolean possible) {
        var rungs = List.of(new Rung(Level.ORGANISER, after));
        assertThat(isPossible(null, rungs, null)).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({
        "acme.boss, true",
        "acme.boss acme.chair, true",
        "acme.boss acme.boss, false",
        "Boss, false"
    })
    void supervisors_are_persons_each_once(String persons, boolean possible) {
        assertThat(isPossible(null, null, each(persons, person -> person))).isEqualTo(possible);
    }

    private static boolean isPossible(
            @Nullable WorkCalendar calendar,
            @Nullable List<Rung> rungs,
            @Nullable List<String> supervisors) {
        var parameters =
                SomeParameters.of(
                        "workCalendar", calendar, "escalation", rungs, "supervisors", supervisors);
        return AdaptationOfPolicy.impossible(parameters).isEmpty();
    }

    private static <T> List<T> each(@Nullable String words, Function<String, T> read) {
        return words == null ? List.of() : Stream.of(words.split(" ")).map(read).toList();
    }

    @Test
    void the_presets_are_possible() {
        assertThat(AdaptationOfPolicy.impossible(Parameters.PRESETS)).isEmpty();
        assertThat(AdaptationOfPolicy.impossible(Parameters.NONE)).isEmpty();
    }

    @Test
    void it_begins_now_or_later() {
        assertThat(AdaptationOfPolicy.beginning(null, START)).isEqualTo(START);
        assertThat(AdaptationOfPolicy.beginning(END, START)).isEqualTo(END);
        assertThat(AdaptationOfPolicy.beginning(START.minusSeconds(59), START)).isEqualTo(START);
        assertThat(AdaptationOfPolicy.beginning(START.minusSeconds(60), START))
                .isEqualTo(START.minusSeconds(60));
    }

    /// "two overlapping adaptations: conflict rejected", but for one in force that is replaced at once.
    @ParameterizedTest(name = "{0}: from {1} to {2} -> conflict {3}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    in force until replaced,           PT0S,  -,    false
                    in force until replaced,           PT24H, -,    false
                    in force until replaced,           PT24H, P2D,  false
                    in force for ten days,             PT0S,  -,    false
                    in force for ten days,             P5D,   P20D, true
                    in force for ten days,             P9D,   -,    true
                    in force for ten days,             P10D,  -,    false
                    coming for the third to sixth day, PT0S,  -,    true
                    coming for the third to sixth day, PT0S,  P3D,  false
                    coming for the third to sixth day, P4D,   P5D,  true
                    coming for the third to sixth day, P6D,   -,    false
                    """)
    void adaptations_of_one_scope_do_not_overlap(
            String recorded, Duration from, Duration to, boolean conflict) {
        var earlier =
                switch (recorded) {
                    case "in force until replaced" -> adaptation(-1, null);
                    case "in force for ten days" -> adaptation(-1, 10);
                    default -> adaptation(3, 6);
                };
        assertThat(
                        AdaptationOfPolicy.conflicts(
                                List.of(earlier),
                                START.plus(from),
                                to == null ? null : START.plus(to),
                                START))
                .isEqualTo(conflict);
    }

    private static Adaptation adaptation(int fromDay, Integer toDay) {
        return new Adaptation(
                1,
                Parameters.NONE,
                Map.of(),
                Personal.of("acme.boss", "year end"),
                "cfo",
                START.plus(Duration.ofDays(fromDay)),
                toDay == null ? null : START.plus(Duration.ofDays(toDay)));
    }
}
