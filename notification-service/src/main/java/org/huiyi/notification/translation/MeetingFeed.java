package org.huiyi.notification.translation;

import java.time.Clock;
import org.huiyi.bridge.Feed;
import org.huiyi.bridge.Heard;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.wire.MeetingAnnouncement.MeetingReclassifiedV1;
import org.huiyi.contracts.wire.MeetingAnnouncement.MeetingScheduledV1;
import org.huiyi.contracts.wire.MeetingAnnouncement.OrganiserTransferredV1;
import org.huiyi.contracts.wire.PersonAnnouncement.PersonErasedV1;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Erasures;
import org.huiyi.eventstore.keys.Erasure;
import org.huiyi.notification.confidentiality.ConfidentialityCommand.HearClassification;
import org.huiyi.notification.organiser.OrganiserCommand.HearOrganiser;

/// Hears who organises a meeting and whether it is sensitive by now; and that a person is erased, whom it makes unreadable here too: what was not
/// sent to them yet is not sent.
public final class MeetingFeed implements Feed {
    private static final Actor HOUSE = Actor.house("meeting-feed");
    private static final String ORDINARY = "ORDINARY";

    private final Commands commands;
    private final Erasures erasures;
    private final Clock clock;

    public MeetingFeed(Commands commands, Erasures erasures, Clock clock) {
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
            case "meeting.MeetingScheduled.v1" -> {
                var scheduled = heard.as(MeetingScheduledV1.class);
                organises(heard, scheduled.meetingId(), scheduled.organiser());
            }
            case "meeting.OrganiserTransferred.v1" -> {
                var transferred = heard.as(OrganiserTransferredV1.class);
                organises(heard, transferred.meetingId(), transferred.to());
            }
            case "meeting.MeetingReclassified.v1" ->
                    classified(heard, heard.as(MeetingReclassifiedV1.class));
            case "person.PersonErased.v1" -> {
                var erased = heard.as(PersonErasedV1.class);
                erasures.carryOut(new Erasure(heard.id(), erased.personId(), erased.erasedAt()));
            }
            default -> {}
        }
    }

    private void organises(Heard heard, String meetingId, String partyId) {
        send(new HearOrganiser(meetingId, partyId, heard.id(), act(heard)), heard);
    }

    /// What is not said to be ordinary is covered.
    private void classified(Heard heard, MeetingReclassifiedV1 said) {
        boolean sensitive = !ORDINARY.equals(said.classification());
        send(new HearClassification(said.meetingId(), sensitive, heard.id(), act(heard)), heard);
    }

    private void send(Command command, Heard heard) {
        commands.send(command, Conditions.causedBy(heard.id(), heard.correlationId()));
    }

    private Act act(Heard heard) {
        return new Act(HOUSE, heard.time(), clock.instant(), null);
    }
}
