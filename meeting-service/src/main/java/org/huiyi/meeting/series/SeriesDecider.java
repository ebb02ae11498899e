package org.huiyi.meeting.series;

import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.PlanRefusal.ChangeWithoutReason;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.PlanRefusal.NotOrganiser;
import org.huiyi.meeting.law.SeriesRefusal.OccurrenceSettled;
import org.huiyi.meeting.law.SeriesRefusal.OccurrenceUnknown;
import org.huiyi.meeting.law.SeriesRefusal.SeriesTaken;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.huiyi.meeting.series.Series.Planned;
import org.huiyi.meeting.series.Series.Unplanned;
import org.huiyi.meeting.series.SeriesCommand.DeviateFromSeries;
import org.huiyi.meeting.series.SeriesCommand.PlanSeries;
import org.huiyi.meeting.series.SeriesEvent.OccurrenceMoved;
import org.huiyi.meeting.series.SeriesEvent.OccurrenceSkipped;
import org.huiyi.meeting.series.SeriesEvent.SeriesPlanned;
import org.jspecify.annotations.Nullable;

/// A series as functions.
public enum SeriesDecider implements Decider<Series, SeriesCommand, SeriesEvent> {
    INSTANCE;

    @Override
    public Series initial() {
        return new Unplanned();
    }

    @Override
    public Series evolve(Series state, SeriesEvent event) {
        return switch (event) {
            case SeriesPlanned e ->
                    new Planned(
                            new SeriesName(e.organiser(), e.name()),
                            e.template(),
                            e.rhythm(),
                            e.occurrences(),
                            e.occurrences());
            case OccurrenceSkipped e -> deviated(state, e.deviation());
            case OccurrenceMoved e -> deviated(state, e.deviation());
        };
    }

    private static Series deviated(Series state, Deviation deviation) {
        return switch (state) {
            case Unplanned _ -> state;
            case Planned planned -> planned.with(deviation);
        };
    }

    @Override
    public Optional<Refusal> admit(Series state, SeriesCommand command) {
        return switch (state) {
            case Planned planned -> admit(planned, command.act().actor());
            case Unplanned _ ->
                    switch (command) {
                        case PlanSeries _ -> Optional.empty();
                        case DeviateFromSeries _ -> Optional.of(new Hidden());
                    };
        };
    }

    private static Optional<Refusal> admit(Planned planned, Actor actor) {
        if (planned.isOrganiser(actor)) {
            return Optional.empty();
        }
        return Optional.of(planned.concerns(actor) ? new NotOrganiser() : new Hidden());
    }

    @Override
    public Decision<SeriesEvent> decide(Series state, SeriesCommand command) {
        return switch (command) {
            case PlanSeries c -> plan(state, c);
            case DeviateFromSeries c ->
                    switch (state) {
                        case Unplanned _ -> Decision.refuse(new Hidden());
                        case Planned planned -> deviate(planned, c);
                    };
        };
    }

    private static Decision<SeriesEvent> plan(Series state, PlanSeries c) {
        return switch (state) {
            case Unplanned _ ->
                    Decision.accept(
                            new SeriesPlanned(
                                    c.name().organiser(),
                                    c.name().name(),
                                    c.template(),
                                    c.rhythm(),
                                    c.occurrences()));
            case Planned known when repeats(c, known) -> Decision.nothing();
            case Planned _ -> Decision.refuse(new SeriesTaken(c.name().text()));
        };
    }

    private static boolean repeats(PlanSeries c, Planned known) {
        return known.template().equals(c.template())
                && known.rhythm().equals(c.rhythm())
                && known.asPlanned().equals(c.occurrences());
    }

    private static Decision<SeriesEvent> deviate(Planned planned, DeviateFromSeries c) {
        var wanted = c.deviation();
        var found = planned.on(wanted.date());
        if (found.isEmpty()) {
            return Decision.refuse(new OccurrenceUnknown(wanted.date()));
        }
        if (found.get().alreadyIs(wanted)) {
            return Decision.nothing();
        }
        if (found.get().isSkipped() || !isOpen(c.status())) {
            return Decision.refuse(new OccurrenceSettled(wanted.date()));
        }
        return c.act().hasReason()
                ? Decision.accept(event(planned.name(), wanted))
                : Decision.refuse(new ChangeWithoutReason());
    }

    private static SeriesEvent event(SeriesName name, Deviation deviation) {
        return deviation.isSkip()
                ? new OccurrenceSkipped(name.organiser(), name.name(), deviation)
                : new OccurrenceMoved(name.organiser(), name.name(), deviation);
    }

    private static boolean isOpen(@Nullable MeetingStatus status) {
        return status == null
                || switch (status) {
                    case SCHEDULED, CONVENED, CONFIRMED -> true;
                    case IN_SESSION, SUSPENDED, ENDED, CLOSED, CANCELLED -> false;
                };
    }
}
