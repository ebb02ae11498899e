package org.huiyi.action.translation;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Unassigned;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.action.action.ActionEvent;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.Course;
import org.huiyi.action.history.SensitiveMeetings;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.bridge.schema.PublicRecords;
import org.huiyi.bridge.schema.PublicVoice;
import org.huiyi.contracts.wire.ActionAnnouncement;
import org.huiyi.contracts.wire.ActionAnnouncement.DisagreementRaisedV1;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;

/// Tells everybody what became of actions, without their texts, and asks for the notices that follow. A
/// contest is told twice: as what became of the action, and as a disagreement that the meeting has to
/// settle. What meetings resolved is theirs to tell.
public final class ActionAnnouncer implements Announcer, PublicVoice {
    @Override
    public PublicRecords records(EventNames names) {
        return PublicRecords.of(Topics.ACTION_EVENTS, "action", names, ActionAnnouncement.class);
    }

    private static final String RAISED = "action.DisagreementRaised.v1";

    private final Histories histories;
    private final SensitiveMeetings sensitive;

    public ActionAnnouncer(Histories histories) {
        this.histories = histories;
        this.sensitive = new SensitiveMeetings(histories);
    }

    @Override
    public List<Announcement> announce(RecordedEvent event) {
        return event.payload() instanceof ActionEvent action ? announce(event, action) : List.of();
    }

    private List<Announcement> announce(RecordedEvent event, ActionEvent action) {
        var said =
                new Announcement(
                        Topics.ACTION_EVENTS,
                        action.meetingId(),
                        event.type() + ".v1",
                        PublicAction.of(action));
        return Stream.of(Stream.of(said), disagreement(action), notices(event, action))
                .flatMap(some -> some)
                .toList();
    }

    private Stream<Announcement> disagreement(ActionEvent event) {
        return event instanceof ActionContested e
                ? Stream.of(
                        new Announcement(
                                Topics.ACTION_EVENTS,
                                e.meetingId(),
                                RAISED,
                                new DisagreementRaisedV1(
                                        e.actionId(),
                                        e.meetingId(),
                                        e.reason().person(),
                                        e.contestedAt()),
                                "disagreement"))
                : Stream.empty();
    }

    private Stream<Announcement> notices(RecordedEvent event, ActionEvent action) {
        return Notices.isTold(action)
                ? new Notices(
                                event.eventId(),
                                course(event),
                                sensitive.containedAt(event, action.meetingId()))
                        .of(action).stream()
                : Stream.empty();
    }

    /// As it was after the event.
    private Course course(RecordedEvent event) {
        var until = new Until.Sequence(event.sequence());
        return switch (histories.fold(ActionDecider.INSTANCE, event.aggregateId(), until).state()) {
            case Known action -> action.course();
            case Unassigned _ -> throw new IllegalStateException("No action " + event);
        };
    }
}
