package org.huiyi.meeting.write;

import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.law.Finding;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.meeting.history.Conflicts;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.meeting.ClosingCommand.CancelMeeting;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingCommand;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.huiyi.meeting.meeting.PlanCommand.Reschedule;
import org.huiyi.meeting.meeting.PlanCommand.ScheduleMeeting;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.meeting.series.Deviation;
import org.huiyi.meeting.series.Occurrence;
import org.huiyi.meeting.series.Series.Planned;

/// The meetings that a series is held as, each asked by its ordinary commands.
public final class OccurrenceMeetings {
    private final Commands commands;
    private final PoliciesInForce policies;
    private final RegisteredMeetings meetings;
    private final Conflicts conflicts;

    public OccurrenceMeetings(
            Commands commands,
            PoliciesInForce policies,
            RegisteredMeetings meetings,
            Conflicts conflicts) {
        this.commands = commands;
        this.policies = policies;
        this.meetings = meetings;
        this.conflicts = conflicts;
    }

    /// Empty while there is no meeting.
    public Optional<MeetingStatus> status(String meetingId) {
        return meetings.find(meetingId).map(Registered::status);
    }

    /// What the rules remark on the first meeting, which differs from the others in its time alone.
    ///
    /// @throws RefusedException it would be refused, and with it the whole series
    List<Finding> tried(Planned series, Act act) {
        var policy = policy(series, act);
        return series.occurrences().stream()
                .flatMap(
                        each -> each.planned().map(time -> scheduling(series, each, time)).stream())
                .findFirst()
                .map(first -> commands.send(first.by(act, policy), dry()).findings())
                .orElse(List.of());
    }

    /// A meeting for every occurrence that is not skipped and has none yet.
    void scheduleMissing(Planned series, Act act, Conditions request) {
        var policy = policy(series, act);
        for (var each : series.occurrences()) {
            each.planned()
                    .filter(_ -> status(each.meetingId()).isEmpty())
                    .map(time -> scheduling(series, each, time).by(act, policy))
                    .ifPresent(command -> schedule(command, within(request)));
        }
    }

    private void schedule(MeetingCommand command, Conditions conditions) {
        try {
            commands.send(command, conditions);
        } catch (RefusedException refused) {
            if (status(command.meetingId()).isEmpty()) {
                throw refused;
            }
        }
    }

    private PolicyInForce policy(Planned series, Act act) {
        return policies.ofNew(series.name().organiser(), series.name().name(), act.receivedAt());
    }

    private static MeetingDesk.Intent scheduling(Planned series, Occurrence each, Timetable time) {
        var template = series.template();
        return (act, policy) ->
                new ScheduleMeeting(
                        each.meetingId(),
                        act,
                        policy,
                        template.title(),
                        template.purpose(),
                        template.topics(),
                        time,
                        template.venue(),
                        template.classification(),
                        series.name().name(),
                        template.parties());
    }

    /// Cancels or reschedules the occurrence's meeting, if there is one that can still be. A repeat leaves a
    /// meeting alone that was given yet another time since.
    void follow(Occurrence occurrence, Deviation deviation, Act act, Conditions request) {
        boolean repeated = occurrence.alreadyIs(deviation);
        meetings.find(occurrence.meetingId())
                .filter(meeting -> isOpen(meeting.status()))
                .filter(meeting ->
                        !repeated || occurrence.isSkipped() || isAsUsual(meeting, occurrence))
                .ifPresent(meeting ->
                        commands.send(command(meeting, deviation, act), within(request)));
    }

    private static boolean isAsUsual(Registered meeting, Occurrence occurrence) {
        return occurrence.timetable().equals(meeting.plan().slot().timetable());
    }

    private MeetingCommand command(Registered meeting, Deviation deviation, Act act) {
        String id = meeting.plan().meetingId();
        var policy = policies.of(meeting, id, act.receivedAt());
        var time = deviation.movedTo();
        if (time == null) {
            return new CancelMeeting(id, act, policy);
        }
        var venue = meeting.plan().slot().venue();
        var clashes = conflicts.of(id, time, Conflicts.coming(meeting.plan()), act.actor());
        return new Reschedule(id, act, policy, time, venue, clashes);
    }

    private static boolean isOpen(MeetingStatus status) {
        return switch (status) {
            case SCHEDULED, CONVENED, CONFIRMED -> true;
            case IN_SESSION, SUSPENDED, ENDED, CLOSED, CANCELLED -> false;
        };
    }

    private static Conditions dry() {
        return new Conditions(null, null, new Conditions.Expected.Any(), true, null, null);
    }

    /// The request's key stays with the series.
    private static Conditions within(Conditions request) {
        return new Conditions(
                null,
                null,
                new Conditions.Expected.Any(),
                request.dryRun(),
                request.correlationId(),
                request.causationId());
    }
}
