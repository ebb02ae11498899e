package org.huiyi.action.translation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huiyi.action.action.ActionCommand.AssignAction;
import org.huiyi.action.action.ActionIds;
import org.huiyi.action.action.Item;
import org.huiyi.action.action.Told;
import org.huiyi.bridge.Feed;
import org.huiyi.bridge.Heard;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.wire.ActionRequest.AssignV1;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.jspecify.annotations.Nullable;

/// Hears what published minutes assign. Heard again, the action answers that it is assigned already.
public final class MeetingFeed implements Feed {
    private static final String ASSIGN = "action.Assign.v1";
    private static final Actor HOUSE = Actor.house("action-requests");

    private final Commands commands;
    private final Clock clock;

    public MeetingFeed(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Topics.ACTION_REQUESTS;
    }

    @Override
    public void hear(Heard heard) {
        if (ASSIGN.equals(heard.type())) {
            assign(heard, heard.as(AssignV1.class));
        }
    }

    private void assign(Heard heard, AssignV1 request) {
        var act = Act.of(HOUSE, clock.instant().truncatedTo(ChronoUnit.MICROS));
        commands.send(
                new AssignAction(
                        item(request),
                        told(request.recipients()),
                        told(some(request.overseers())),
                        some(request.contributors()),
                        act),
                Conditions.causedBy(heard.id(), heard.correlationId()));
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
                request.policyVersion());
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
