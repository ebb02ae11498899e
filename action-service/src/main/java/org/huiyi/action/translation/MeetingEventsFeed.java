package org.huiyi.action.translation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.action.action.Steering.OrphanAction;
import org.huiyi.action.confidentiality.ConfidentialityCommand.HearClassification;
import org.huiyi.bridge.Feed;
import org.huiyi.bridge.Heard;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.wire.MeetingAnnouncement.MeetingReclassifiedV1;
import org.huiyi.contracts.wire.PersonAnnouncement.PersonDepartedV1;
import org.huiyi.contracts.wire.PersonAnnouncement.PersonErasedV1;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Erasures;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.keys.Erasure;

/// Hears what meetings and persons went through. Hears that a meeting became sensitive or ordinary, and keeps it.
/// Hears that a person is erased, and makes them unreadable here too. Hears that a person has left, and
/// orphans what was in their hands; heard again, an action answers that it is orphaned already. Which actions those are comes from a view: one assigned in the same moment may
/// be missed, and is then noted by hand.
public final class MeetingEventsFeed implements Feed {
    private static final String DEPARTED = "person.PersonDeparted.v1";
    private static final String ERASED = "person.PersonErased.v1";
    private static final String RECLASSIFIED = "meeting.MeetingReclassified.v1";
    private static final String ORDINARY = "ORDINARY";
    private static final Actor HOUSE = Actor.house("person-departures");
    private static final Actor LISTENER = Actor.house("meeting-events");

    private final Function<String, List<String>> assignedTo;
    private final Histories histories;
    private final Commands commands;
    private final Erasures erasures;
    private final Clock clock;

    /// @param assignedTo the actions that a person is the assignee of
    public MeetingEventsFeed(
            Function<String, List<String>> assignedTo,
            Histories histories,
            Commands commands,
            Erasures erasures,
            Clock clock) {
        this.assignedTo = assignedTo;
        this.histories = histories;
        this.commands = commands;
        this.erasures = erasures;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Topics.MEETING_EVENTS;
    }

    @Override
    public void hear(Heard heard) {
        switch (heard.type()) {
            case DEPARTED -> departed(heard.as(PersonDepartedV1.class), heard);
            case ERASED -> erased(heard.as(PersonErasedV1.class), heard);
            case RECLASSIFIED -> reclassified(heard.as(MeetingReclassifiedV1.class), heard);
            default -> {}
        }
    }

    /// What is not said to be ordinary is covered.
    private void reclassified(MeetingReclassifiedV1 said, Heard heard) {
        boolean sensitive = !ORDINARY.equals(said.classification());
        var act = new Act(LISTENER, heard.time(), clock.instant(), null);
        commands.send(
                new HearClassification(said.meetingId(), sensitive, heard.id(), act),
                Conditions.causedBy(heard.id(), heard.correlationId()));
    }

    private void erased(PersonErasedV1 erased, Heard heard) {
        erasures.carryOut(new Erasure(heard.id(), erased.personId(), erased.erasedAt()));
    }

    private void departed(PersonDepartedV1 departed, Heard heard) {
        assignedTo.apply(departed.personId()).forEach(id -> orphan(id, departed, heard));
    }

    private void orphan(String actionId, PersonDepartedV1 departed, Heard heard) {
        if (histories.fold(ActionDecider.INSTANCE, actionId).state() instanceof Known action) {
            var received = clock.instant().truncatedTo(ChronoUnit.MICROS);
            commands.send(
                    new OrphanAction(
                            actionId,
                            action.item().policyVersion(),
                            departed.personId(),
                            Act.of(HOUSE, received)),
                    Conditions.causedBy(heard.id(), heard.correlationId()));
        }
    }
}
