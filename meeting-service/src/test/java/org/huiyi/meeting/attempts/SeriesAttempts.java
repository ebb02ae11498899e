package org.huiyi.meeting.attempts;

import static org.huiyi.meeting.meeting.Examples.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.houserules.Attempts;
import org.huiyi.houserules.Attempts.Role;
import org.huiyi.houserules.Attempts.Situation;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.huiyi.meeting.series.Deviation;
import org.huiyi.meeting.series.Occurrence;
import org.huiyi.meeting.series.Rhythm;
import org.huiyi.meeting.series.Series;
import org.huiyi.meeting.series.SeriesCommand;
import org.huiyi.meeting.series.SeriesCommand.*;
import org.huiyi.meeting.series.SeriesDecider;
import org.huiyi.meeting.series.SeriesEvent;
import org.huiyi.meeting.series.SeriesEvent.SeriesPlanned;
import org.huiyi.meeting.series.SeriesName;
import org.huiyi.meeting.series.Template;
import org.jspecify.annotations.Nullable;

/// A weekly series of acme's to which globex is invited, and one of its occurrences.
final class SeriesAttempts {
    private static final SeriesName NAME = new SeriesName("acme", "board");
    private static final LocalDate DATE = LocalDate.of(2026, 3, 30);
    private static final Rhythm WEEKLY =
            new Rhythm(
                    LocalDateTime.of(2026, 3, 30, 9, 0), "Europe/Berlin", 60, "FREQ=WEEKLY", null);
    private static final Template TEMPLATE =
            new Template(
                    "Board",
                    PURPOSE,
                    List.of("Budget"),
                    ROOM,
                    Classification.ORDINARY,
                    List.of(party("globex")));
    private static final List<Occurrence> OCCURRENCES =
            List.of(new Occurrence(DATE, "mtg_1", WEEKLY.on(DATE), null));

    private SeriesAttempts() {}

    static Attempts<Series, SeriesCommand, SeriesEvent> all() {
        return new Attempts<>(
                SeriesCommand.class,
                SeriesDecider.INSTANCE,
                List.of(
                        new Role("the organiser", List.of(ACME, ORGANISER), Map.of("name", NAME)),
                        new Role("the party", List.of(GLOBEX, LEAD), Map.of("name", NAME)),
                        new Role(Roles.STRANGER, List.of(STRANGER), Map.of("name", NAME))),
                situations(),
                Map.of(
                        PlanSeries.class,
                        _ ->
                                Map.of(
                                        "template", TEMPLATE,
                                        "rhythm", WEEKLY,
                                        "occurrences", OCCURRENCES),
                        DeviateFromSeries.class,
                        _ -> Map.of("deviation", skipped())),
                Doors::offered);
    }

    private static List<Situation<Series>> situations() {
        var none = SeriesDecider.INSTANCE.initial();
        var planned =
                SeriesDecider.INSTANCE.evolve(
                        none, new SeriesPlanned("acme", "board", TEMPLATE, WEEKLY, OCCURRENCES));
        return Stream.concat(
                        Stream.of(at(States.NONE, none, null), at("planned", planned, null)),
                        Stream.of(MeetingStatus.values())
                                .map(status -> at(status.name(), planned, status)))
                .toList();
    }

    private static Situation<Series> at(
            String name, Series series, @Nullable MeetingStatus status) {
        var given = new HashMap<String, Object>();
        given.put("status", status);
        return new Situation<>(name, series, NOTIFIED, given);
    }

    private static Deviation skipped() {
        return new Deviation(DATE, Personal.of("acme.organiser", "a holiday"), null);
    }
}
