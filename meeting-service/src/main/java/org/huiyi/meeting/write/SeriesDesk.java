package org.huiyi.meeting.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Receipt;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.series.Deviation;
import org.huiyi.meeting.series.Occurrence;
import org.huiyi.meeting.series.Rhythm;
import org.huiyi.meeting.series.Series.Planned;
import org.huiyi.meeting.series.Series.Unplanned;
import org.huiyi.meeting.series.SeriesCommand.DeviateFromSeries;
import org.huiyi.meeting.series.SeriesCommand.PlanSeries;
import org.huiyi.meeting.series.SeriesDecider;
import org.huiyi.meeting.series.SeriesName;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/// Where a request to a series becomes commands to the series and to its meetings. What the meeting would
/// refuse is refused before the series records anything; what the series recorded, a repeat carries over to
/// meetings that a crash left behind.
public final class SeriesDesk {
    /// What is to be planned, once it is known who acts when and by which policy.
    @FunctionalInterface
    public interface Intent {
        PlanSeries by(Act act, String policyVersion);
    }

    /// One occurrence to be skipped, or moved to another local time.
    public record Change(LocalDate date, @Nullable String reason, @Nullable String movedTo) {
        Deviation deviation(Rhythm rhythm, Caller caller) {
            return new Deviation(
                    date,
                    Personal.of(caller.actor().sub(), reason),
                    movedTo == null
                            ? null
                            : rhythm.at(WallTime.read("movedTo", movedTo, rhythm.zone())));
        }
    }

    private static final List<Finding> NONE = List.of();

    private final Commands commands;
    private final Histories histories;
    private final PoliciesInForce policies;
    private final Acts acts;
    private final Answers answers;
    private final OccurrenceMeetings meetings;

    public SeriesDesk(
            Commands commands,
            Histories histories,
            PoliciesInForce policies,
            Acts acts,
            Answers answers,
            OccurrenceMeetings meetings) {
        this.commands = commands;
        this.histories = histories;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
        this.meetings = meetings;
    }

    /// 201, or 200 where it was planned alike before.
    public ResponseEntity<Answer> plan(
            String name, Caller caller, Conditions conditions, Intent intent) {
        var act = acts.now(caller);
        var policy = policies.ofNew(caller.party(), name, act.receivedAt());
        var command = intent.by(act, policy.version());
        var findings = find(command.name()).isEmpty() ? meetings.tried(meant(command), act) : NONE;
        var receipt = commands.send(command, conditions);
        if (!conditions.dryRun()) {
            meetings.scheduleMissing(known(command.name()), act, conditions);
        }
        return answers.created(
                command.name().text(),
                new Receipt(receipt.aggregateId(), receipt.version(), receipt.recorded(), findings),
                "/v1/series/" + command.name().text());
    }

    private static Planned meant(PlanSeries c) {
        return new Planned(c.name(), c.template(), c.rhythm(), c.occurrences(), c.occurrences());
    }

    private Optional<Planned> find(SeriesName name) {
        var id = SeriesName.id(name.organiser(), name.name());
        return switch (histories.fold(SeriesDecider.INSTANCE, id).state()) {
            case Planned planned -> Optional.of(planned);
            case Unplanned _ -> Optional.empty();
        };
    }

    private Planned known(SeriesName name) {
        return find(name).orElseThrow(NotFoundException::new);
    }

    /// The series first answers whether it would take it, then the meeting, then both do.
    public ResponseEntity<Answer> deviate(
            SeriesName name, Change change, Caller caller, Conditions conditions) {
        var series = known(name);
        var act = acts.at(caller, null, change.reason());
        var deviation =
                series.concerns(caller.actor())
                        ? change.deviation(series.rhythm(), caller)
                        : new Deviation(change.date(), null, null);
        var occurrence = series.on(change.date());
        var command =
                new DeviateFromSeries(
                        name,
                        act,
                        policies.ofNew(name.organiser(), name.name(), act.receivedAt()).version(),
                        deviation,
                        occurrence
                                .map(Occurrence::meetingId)
                                .flatMap(meetings::status)
                                .orElse(null));
        commands.send(command, dry(conditions));
        occurrence.ifPresent(each -> meetings.follow(each, deviation, act, dry(conditions)));
        var receipt = commands.send(command, conditions);
        if (!conditions.dryRun()) {
            occurrence.ifPresent(each -> meetings.follow(each, deviation, act, conditions));
            meetings.scheduleMissing(known(name), act, conditions);
        }
        return answers.ok(name.text(), receipt);
    }

    private static Conditions dry(Conditions given) {
        return new Conditions(
                given.key(),
                given.bodyHash(),
                given.expected(),
                true,
                given.correlationId(),
                given.causationId());
    }
}
