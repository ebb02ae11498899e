package org.huiyi.action.translation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyi.action.action.ActionEvent;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionExtended;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.Course;
import org.huiyi.action.action.Due;
import org.huiyi.action.action.Lapse.ActionEscalated;
import org.huiyi.action.action.Lapse.ReminderFellDue;
import org.huiyi.action.action.Told;
import org.huiyi.action.action.Turn.ActionDelegated;
import org.huiyi.action.action.Turn.ActionDisposed;
import org.huiyi.action.action.Turn.ActionReopened;
import org.huiyi.action.action.Turn.ActionSettled;
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
/// @param sensitive whether its meeting was by then: nothing that people wrote travels
record Notices(String causeEventId, Course course, boolean sensitive) {
    /// What an event says to whom.
    ///
    /// @param since when the cause came up, where nothing fell due
    private record Message(
            News news,
            List<Told> to,
            Instant dueAt,
            @Nullable Cause cause,
            @Nullable Instant since,
            @Nullable Personal note) {
        Message(News news, List<Told> to, Instant dueAt, @Nullable Personal note) {
            this(news, to, dueAt, null, null, note);
        }
    }

    private static final Set<Class<? extends ActionEvent>> TOLD =
            Set.of(
                    ActionAssigned.class,
                    ActionCompleted.class,
                    ActionDelegated.class,
                    ActionDisposed.class,
                    ActionEscalated.class,
                    ActionExtended.class,
                    ActionReopened.class,
                    ActionSettled.class,
                    ActionVerified.class,
                    ReminderFellDue.class);

    /// Whether somebody may have to be told.
    static boolean isTold(ActionEvent event) {
        return TOLD.contains(event.getClass());
    }

    /// Nothing where nobody is known whom it could be sent to.
    Optional<Announcement> of(ActionEvent event) {
        return event instanceof ActionAssigned e
                ? Optional.of(e).filter(_ -> !e.told().isEmpty()).map(this::assigned)
                : message(event).filter(m -> !m.to().isEmpty()).map(this::news);
    }

    /// An upheld contest is told as the end of the action, which follows from it.
    private Optional<Message> message(ActionEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case ActionEscalated e -> escalated(e);
                    case ReminderFellDue e -> new Message(soon(e), assignee(), e.dueAt(), null);
                    case ActionVerified e when !e.accepted() -> toAssignee(News.RETURNED, e.note());
                    case ActionCompleted e -> toOrganiser(News.TO_VERIFY, e.evidence());
                    case ActionExtended e -> toAssignee(News.EXTENDED, e.reason());
                    case ActionDelegated _ -> toAssignee(News.DELEGATED, null);
                    case ActionSettled e when !e.upheld() -> toAssignee(News.SETTLED, e.outcome());
                    case ActionDisposed e -> toAssignee(News.DISPOSED, e.reason());
                    case ActionReopened e -> toAssignee(News.REOPENED, e.reason());
                    case ActionEvent _ -> null;
                });
    }

    private Message toAssignee(News news, @Nullable Personal note) {
        return new Message(news, assignee(), course.item().dueAt(), note);
    }

    private Message toOrganiser(News news, Personal note) {
        return new Message(news, course.organisers(), course.item().dueAt(), note);
    }

    private static News soon(ReminderFellDue e) {
        return e.what() == Due.REPORT ? News.REPORT_DUE_SOON : News.DUE_SOON;
    }

    /// The first rung is not an escalation to whoever owes the action: it says what they missed.
    private Message escalated(ActionEscalated e) {
        return e.to() == Level.ASSIGNEE
                ? new Message(missed(e.cause()), assignee(), dueAt(e), null)
                : new Message(
                        News.ESCALATED, to(e.to()), dueAt(e), e.cause(), since(e.cause()), null);
    }

    /// A rung of a timed ladder has a time of its own, which nobody has to know.
    private Instant dueAt(ActionEscalated e) {
        return e.cause().isTimed() ? course.item().dueAt() : e.dueAt();
    }

    private @Nullable Instant since(Cause cause) {
        return switch (cause) {
            case CONTESTED, ORPHANED, UNTOLD -> course.since(cause).orElse(null);
            case PROGRESS_MISSED, CHECK_MISSED, VERIFICATION_MISSED, OVERDUE -> null;
        };
    }

    private static News missed(Cause cause) {
        return cause == Cause.PROGRESS_MISSED ? News.PROGRESS_MISSED : News.OVERDUE;
    }

    private List<Told> to(Level level) {
        return switch (level) {
            case ASSIGNEE -> assignee();
            case PARTY -> course.people().told();
            case ORGANISER -> course.organisers();
            case HIGHER -> course.supervisors();
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
                        title(),
                        recipients(e.told()),
                        item.actionId(),
                        task(),
                        item.partyId(),
                        item.assignee(),
                        item.dueAt(),
                        item.zone()));
    }

    private Announcement news(Message message) {
        var item = course.item();
        return announcement(
                "notice.ActionNews.v1",
                new ActionNewsV1(
                        causeEventId,
                        item.meetingId(),
                        title(),
                        recipients(message.to()),
                        message.news(),
                        item.actionId(),
                        task(),
                        item.assignee(),
                        message.dueAt(),
                        message.cause() == null
                                ? null
                                : ActionNewsV1.Cause.valueOf(message.cause().name()),
                        title().isBlank() ? null : message.note(),
                        item.zone(),
                        message.since()));
    }

    private String title() {
        return sensitive ? "" : course.item().title();
    }

    /// The link to the action stands for it.
    private Personal task() {
        var item = course.item();
        return sensitive
                ? Personal.of(item.task().person(), "/v1/actions/" + item.actionId())
                : item.task();
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
