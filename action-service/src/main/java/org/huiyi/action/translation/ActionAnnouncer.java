package org.huiyi.action.translation;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.action.action.ActionEvent;
import org.huiyi.action.action.ActionEvent.ActionAccepted;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.ActionEvent.ActionExtended;
import org.huiyi.action.action.ActionEvent.ActionOverdue;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.ActionEvent.ProgressChecked;
import org.huiyi.action.action.ActionEvent.ProgressReported;
import org.huiyi.action.action.Told;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.wire.ActionAnnouncement;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionAcceptedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionAssignedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionCompletedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionContestedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionExtendedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionOverdueV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionVerifiedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ProgressCheckedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ProgressReportedV1;
import org.huiyi.contracts.wire.NoticeRequest;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.RecordedEvent;

/// Tells everybody what became of actions, without their texts; asks for notices of new ones.
public final class ActionAnnouncer implements Announcer {
    @Override
    public List<Announcement> announce(RecordedEvent event) {
        var action = (ActionEvent) event.payload();
        var said =
                new Announcement(
                        Topics.ACTION_EVENTS,
                        action.meetingId(),
                        event.type() + ".v1",
                        publicly(action));
        return Stream.concat(Stream.of(said), requests(event, action)).toList();
    }

    private static ActionAnnouncement publicly(ActionEvent event) {
        var id = event.actionId();
        var meeting = event.meetingId();
        return switch (event) {
            case ActionAssigned e -> assigned(e);
            case ActionAccepted _ -> new ActionAcceptedV1(id, meeting);
            case ActionContested _ -> new ActionContestedV1(id, meeting);
            case ProgressReported e -> new ProgressReportedV1(id, meeting, e.percent());
            case ProgressChecked _ -> new ProgressCheckedV1(id, meeting);
            case ActionExtended e -> new ActionExtendedV1(id, meeting, e.dueAt());
            case ActionCompleted e -> new ActionCompletedV1(id, meeting, e.completedAt());
            case ActionVerified e -> new ActionVerifiedV1(id, meeting, e.accepted());
            case ActionOverdue e -> new ActionOverdueV1(id, meeting, e.dueAt());
        };
    }

    private static ActionAnnouncement assigned(ActionAssigned e) {
        var item = e.item();
        return new ActionAssignedV1(
                item.actionId(), item.meetingId(), item.partyId(), item.assignee(), item.dueAt());
    }

    private static Stream<Announcement> requests(RecordedEvent event, ActionEvent action) {
        return action instanceof ActionAssigned e && !e.told().isEmpty()
                ? Stream.of(
                        new Announcement(
                                Topics.NOTIFICATION_REQUESTS,
                                e.meetingId(),
                                "notice.ActionAssigned.v1",
                                notice(event.eventId(), e),
                                "notice"))
                : Stream.empty();
    }

    private static NoticeRequest notice(String causeEventId, ActionAssigned e) {
        var item = e.item();
        return new NoticeRequest.ActionAssignedV1(
                causeEventId,
                item.meetingId(),
                item.title(),
                e.told().stream().map(ActionAnnouncer::recipient).toList(),
                item.actionId(),
                item.task(),
                item.partyId(),
                item.assignee(),
                item.dueAt());
    }

    private static Recipient recipient(Told told) {
        return new Recipient(
                told.partyId(), told.personId(), told.name(), told.email(), told.locale());
    }
}
