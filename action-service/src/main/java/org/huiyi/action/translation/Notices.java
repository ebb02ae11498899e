package org.huiyi.action.translation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyi.action.action.ActionEvent;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.Course;
import org.huiyi.action.action.Due;
import org.huiyi.action.action.Lapse.ActionEscalated;
import org.huiyi.action.action.Lapse.ReminderFellDue;
import org.huiyi.action.action.Told;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.bridge.Announcement;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.NoticeRequest;
import org.huiyi.contracts.wire.NoticeRequest.ActionNewsV1;
import org.huiyi.contracts.wire.NoticeRequest.ActionNewsV1.News;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.contracts.wire.Topics;
import org.jspecify.annotations.Nullable;

/// Who is to be sent what about an action. What was missed is told by the rungs of its ladder, so that
/// nobody is told twice.
///
/// @param course the action as it was after the event
record Notices(String causeEventId, Course course) {
    /// What an event says to whom.
    private record Message(
            News news,
            List<Told> to,
            Instant dueAt,
            @Nullable Cause cause,
            @Nullable Personal note) {}

    static boolean isTold(ActionEvent event) {
        return event instanceof ActionAssigned
                || event instanceof ActionEscalated
                || event instanceof ReminderFellDue
                || event instanceof ActionVerified e && !e.accepted();
    }

    /// Nothing where nobody is known whom it could be sent to.
    Optional<Announcement> of(ActionEvent event) {
        return event instanceof ActionAssigned e
                ? Optional.of(e).filter(_ -> !e.told().isEmpty()).map(this::assigned)
                : message(event).filter(m -> !m.to().isEmpty()).map(this::news);
    }

    private Optional<Message> message(ActionEvent event) {
        var dueAt = course.item().dueAt();
        return Optional.ofNullable(
                event instanceof ActionEscalated e
                        ? escalated(e)
                        : event instanceof ReminderFellDue e
                                ? new Message(soon(e), assignee(), e.dueAt(), null, null)
                                : event instanceof ActionVerified e
                                        ? new Message(
                                                News.RETURNED, assignee(), dueAt, null, e.note())
                                        : null);
    }

    private static News soon(ReminderFellDue e) {
        return e.what() == Due.REPORT ? News.REPORT_DUE_SOON : News.DUE_SOON;
    }

    /// The first rung is not an escalation to whoever owes the action: it says what they missed.
    private Message escalated(ActionEscalated e) {
        return e.to() == Level.ASSIGNEE
                ? new Message(missed(e.cause()), assignee(), e.dueAt(), null, null)
                : new Message(News.ESCALATED, to(e.to()), e.dueAt(), e.cause(), null);
    }

    private static News missed(Cause cause) {
        return cause == Cause.PROGRESS_MISSED ? News.PROGRESS_MISSED : News.OVERDUE;
    }

    private List<Told> to(Level level) {
        return switch (level) {
            case ASSIGNEE -> assignee();
            case PARTY -> course.people().told();
            case ORGANISER, HIGHER -> course.people().overseers();
        };
    }

    /// A department, or a person who is no contact, is told through the contacts of the party.
    private List<Told> assignee() {
        var told = course.people().told();
        var assignee =
                told.stream().filter(t -> t.personId().equals(course.item().assignee())).toList();
        return assignee.isEmpty() ? told : assignee;
    }

    private Announcement assigned(ActionAssigned e) {
        var item = e.item();
        return announcement(
                "notice.ActionAssigned.v1",
                new NoticeRequest.ActionAssignedV1(
                        causeEventId,
                        item.meetingId(),
                        item.title(),
                        recipients(e.told()),
                        item.actionId(),
                        item.task(),
                        item.partyId(),
                        item.assignee(),
                        item.dueAt()));
    }

    private Announcement news(Message message) {
        var item = course.item();
        return announcement(
                "notice.ActionNews.v1",
                new ActionNewsV1(
                        causeEventId,
                        item.meetingId(),
                        item.title(),
                        recipients(message.to()),
                        message.news(),
                        item.actionId(),
                        item.task(),
                        item.assignee(),
                        message.dueAt(),
                        message.cause() == null
                                ? null
                                : ActionNewsV1.Cause.valueOf(message.cause().name()),
                        item.title().isBlank() ? null : message.note()));
    }

    private Announcement announcement(String type, NoticeRequest request) {
        return new Announcement(
                Topics.NOTIFICATION_REQUESTS, course.item().meetingId(), type, request, "notice");
    }

    private static List<Recipient> recipients(List<Told> told) {
        return told.stream()
                .map(t -> new Recipient(t.partyId(), t.personId(), t.name(), t.email(), t.locale()))
                .toList();
    }
}
