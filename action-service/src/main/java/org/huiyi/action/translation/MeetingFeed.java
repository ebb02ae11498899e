package org.huiyi.action.translation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionCommand.AssignAction;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.action.action.ActionIds;
import org.huiyi.action.action.Item;
import org.huiyi.action.action.Steering.ChangeOrganiser;
import org.huiyi.action.action.Steering.WithdrawAction;
import org.huiyi.action.action.Told;
import org.huiyi.action.law.ActionRefusal.ActionBeyondBounds;
import org.huiyi.action.law.AssignmentOfActions;
import org.huiyi.action.law.Level;
import org.huiyi.action.law.Terms;
import org.huiyi.action.law.Terms.Rung;
import org.huiyi.action.law.WorkCalendar;
import org.huiyi.action.resolution.ResolutionCommand.KeepResolutions;
import org.huiyi.action.resolution.ResolutionEvent.ResolutionsKept;
import org.huiyi.action.resolution.Resolved;
import org.huiyi.bridge.Feed;
import org.huiyi.bridge.Heard;
import org.huiyi.bridge.wire.UnreadableException;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.wire.ActionRequest.AssignV1;
import org.huiyi.contracts.wire.ActionRequest.HandOverV1;
import org.huiyi.contracts.wire.ActionRequest.ResolveV1;
import org.huiyi.contracts.wire.ActionRequest.WithdrawV1;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears what published minutes assign, and what amended ones do not assign any more. Heard again, the action
/// answers that it is so already.
public final class MeetingFeed implements Feed {
    private static final String ASSIGN = "action.Assign.v1";
    private static final String HAND_OVER = "action.HandOver.v1";
    private static final String RESOLVE = "action.Resolve.v1";
    private static final String WITHDRAW = "action.Withdraw.v1";
    private static final Logger log = LoggerFactory.getLogger(MeetingFeed.class);
    private static final Actor HOUSE = Actor.house("action-requests");

    private final ActionsOfMeeting actions;
    private final Commands commands;
    private final Histories histories;
    private final Clock clock;

    public MeetingFeed(Commands commands, Histories histories, Clock clock) {
        this.actions = new ActionsOfMeeting(histories);
        this.commands = commands;
        this.histories = histories;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Topics.ACTION_REQUESTS;
    }

    @Override
    public void hear(Heard heard) {
        switch (heard.type()) {
            case ASSIGN -> assign(heard, heard.as(AssignV1.class));
            case HAND_OVER -> handOver(heard, heard.as(HandOverV1.class));
            case RESOLVE -> resolve(heard, heard.as(ResolveV1.class));
            case WITHDRAW -> withdraw(heard, heard.as(WithdrawV1.class));
            default -> throw new UnreadableException("no request is called " + heard.type());
        }
    }

    /// An item that was never assigned, like one of minutes from before there were actions, has nothing to
    /// take back.
    private void withdraw(Heard heard, WithdrawV1 request) {
        String id = ActionIds.of(request.meetingId(), request.item());
        Integer by = request.successor();
        if (histories.fold(ActionDecider.INSTANCE, id).state() instanceof Known) {
            commands.send(
                    new WithdrawAction(
                            id,
                            request.policyVersion(),
                            by == null ? null : ActionIds.of(request.meetingId(), by),
                            request.reason(),
                            Act.of(HOUSE, clock.instant().truncatedTo(ChronoUnit.MICROS))),
                    Conditions.causedBy(heard.id(), heard.correlationId()));
        }
    }

    /// What no clock can follow is refused for good. It must not hold up what its meeting asks for later, so it
    /// is not parked.
    private void assign(Heard heard, AssignV1 request) {
        try {
            assignOne(heard, request);
        } catch (RefusedException refused) {
            if (!refused.refusals().stream().allMatch(ActionBeyondBounds.class::isInstance)) {
                throw refused;
            }
            log.error(
                    "Item {} of meeting {} is not assigned: {}",
                    request.item(),
                    request.meetingId(),
                    refused.refusals());
        }
    }

    private void assignOne(Heard heard, AssignV1 request) {
        var act = Act.of(HOUSE, clock.instant().truncatedTo(ChronoUnit.MICROS));
        commands.send(
                new AssignAction(
                        item(request),
                        told(request.recipients()),
                        told(some(request.overseers())),
                        some(request.contributors()),
                        AssignmentOfActions.TOLD_WITHIN,
                        act),
                Conditions.causedBy(heard.id(), heard.correlationId()));
    }

    private void handOver(Heard heard, HandOverV1 request) {
        var act = Act.of(HOUSE, clock.instant().truncatedTo(ChronoUnit.MICROS));
        for (Known action : actions.of(request.meetingId(), request.items())) {
            commands.send(
                    new ChangeOrganiser(
                            action.item().actionId(),
                            action.item().policyVersion(),
                            request.organiser(),
                            told(request.overseers()),
                            act),
                    Conditions.causedBy(heard.id(), heard.correlationId()));
        }
    }

    private void resolve(Heard heard, ResolveV1 request) {
        var act = Act.of(HOUSE, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var edition =
                new ResolutionsKept(
                        request.meetingId(),
                        request.organiser(),
                        request.parties(),
                        request.edition(),
                        request.resolutions().stream()
                                .map(one -> resolved(request.meetingId(), one))
                                .toList());
        commands.send(
                new KeepResolutions(edition, act, request.policyVersion()),
                Conditions.causedBy(heard.id(), heard.correlationId()));
    }

    private static Resolved resolved(String meetingId, ResolveV1.Resolved one) {
        var earlier = one.supersedes();
        return new Resolved(
                one.number(),
                one.text(),
                one.noted(),
                one.items().stream().map(item -> ActionIds.of(meetingId, item)).toList(),
                earlier == null
                        ? null
                        : new Resolved.Superseded(earlier.meetingId(), earlier.resolution()));
    }

    private static Item item(AssignV1 request) {
        return new Item(
                ActionIds.of(request.meetingId(), request.item()),
                request.meetingId(),
                request.title(),
                request.item(),
                request.resolution(),
                request.task(),
                request.organiser(),
                request.partyId(),
                request.assignee(),
                request.assigneeIsPerson(),
                request.dueAt(),
                request.checkEvery(),
                request.policyVersion(),
                request.terms() == null ? null : terms(request.terms()),
                request.zone());
    }

    private static Terms terms(AssignV1.Terms said) {
        var calendar = said.calendar();
        return new Terms(
                calendar == null
                        ? null
                        : new WorkCalendar(
                                calendar.zone(),
                                calendar.restDays(),
                                calendar.holidays(),
                                calendar.makeUpDays()),
                said.rungs().stream()
                        .map(rung -> new Rung(Level.valueOf(rung.to()), rung.after()))
                        .toList(),
                said.supervisors());
    }

    private static <T> List<T> some(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static List<Told> told(List<Recipient> recipients) {
        return recipients.stream()
                .map(r -> new Told(r.partyId(), r.personId(), r.name(), r.email(), r.locale()))
                .toList();
    }
}
