package org.huiyi.notification.notice;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;
import static org.huiyi.contracts.decision.Decision.refuse;

import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.notification.law.KeepingOfNotices;
import org.huiyi.notification.law.NoticeRefusal.NotTheRecipient;
import org.huiyi.notification.law.NoticeRefusal.NoticeNotSent;
import org.huiyi.notification.law.NoticeRefusal.NoticeUnknown;
import org.huiyi.notification.notice.Notice.Acknowledged;
import org.huiyi.notification.notice.Notice.Attempting;
import org.huiyi.notification.notice.Notice.Bounced;
import org.huiyi.notification.notice.Notice.HandedOver;
import org.huiyi.notification.notice.Notice.Known;
import org.huiyi.notification.notice.Notice.Unknown;
import org.huiyi.notification.notice.Notice.Waiting;
import org.huiyi.notification.notice.NoticeCommand.AcknowledgeNotice;
import org.huiyi.notification.notice.NoticeCommand.BeginAttempt;
import org.huiyi.notification.notice.NoticeCommand.QueueNotice;
import org.huiyi.notification.notice.NoticeCommand.RecordFailure;
import org.huiyi.notification.notice.NoticeCommand.RecordHandOver;
import org.huiyi.notification.notice.NoticeCommand.RecordReturn;
import org.huiyi.notification.notice.NoticeCommand.ResumeNotice;
import org.huiyi.notification.notice.NoticeEvent.NoticeAcknowledged;
import org.huiyi.notification.notice.NoticeEvent.NoticeAttempted;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced;
import org.huiyi.notification.notice.NoticeEvent.NoticeDeferred;
import org.huiyi.notification.notice.NoticeEvent.NoticeFellDue;
import org.huiyi.notification.notice.NoticeEvent.NoticeHandedOver;
import org.huiyi.notification.notice.NoticeEvent.NoticeQueued;

/// Decides about one notice. How attempts go on is in {@link Sending}, states are folded in
/// {@link NoticeFold}.
public enum NoticeDecider implements Decider<Notice, NoticeCommand, NoticeEvent> {
    INSTANCE;

    /// The name of the only alarm of a notice.
    public static final String ALARM = "notice-retry";

    @Override
    public Notice initial() {
        return new Unknown();
    }

    @Override
    public Notice evolve(Notice notice, NoticeEvent event) {
        return NoticeFold.evolve(notice, event);
    }

    @Override
    public Optional<Refusal> admit(Notice notice, NoticeCommand command) {
        return switch (notice) {
            case Unknown _ when command instanceof QueueNotice -> Optional.empty();
            case Unknown _ -> Optional.of(new NoticeUnknown(command.noticeId()));
            case Known known when command instanceof AcknowledgeNotice c -> admit(known, c);
            case Known _ -> Optional.empty();
        };
    }

    private static Optional<Refusal> admit(Known notice, AcknowledgeNotice c) {
        var actor = c.act().actor();
        var to = notice.message().routing();
        if (!KeepingOfNotices.mayRead(actor, to.partyId(), to.personId())) {
            return Optional.of(new NoticeUnknown(c.noticeId()));
        }
        return KeepingOfNotices.mayAcknowledge(actor, to.partyId(), to.personId())
                ? Optional.empty()
                : Optional.of(new NotTheRecipient(actor.sub()));
    }

    @Override
    public Decision<NoticeEvent> decide(Notice notice, NoticeCommand command) {
        return switch (command) {
            case QueueNotice c -> queue(notice, c);
            case BeginAttempt c -> Sending.begin(notice, c);
            case RecordHandOver c -> Sending.handOver(notice, c);
            case RecordFailure c -> Sending.fail(notice, c);
            case RecordReturn c -> Sending.comeBack(notice, c);
            case ResumeNotice c -> Sending.resume(notice, c);
            case AcknowledgeNotice c -> acknowledge(notice, c);
        };
    }

    private static Decision<NoticeEvent> queue(Notice notice, QueueNotice c) {
        return switch (notice) {
            case Unknown _ -> {
                var at = c.act().receivedAt();
                yield accept(new NoticeQueued(c.message(), at, at.plus(Redelivery.PATIENCE)));
            }
            case Known _ -> nothing();
        };
    }

    private static Decision<NoticeEvent> acknowledge(Notice notice, AcknowledgeNotice c) {
        return switch (notice) {
            case HandedOver n -> accept(acknowledged(n, c));
            case Bounced n -> accept(acknowledged(n, c));
            case Acknowledged _ -> nothing();
            case Unknown _, Waiting _, Attempting _ -> refuse(new NoticeNotSent(c.noticeId()));
        };
    }

    private static NoticeEvent acknowledged(Known notice, AcknowledgeNotice c) {
        return new NoticeAcknowledged(notice.message().routing(), c.act().occurredAt());
    }

    @Override
    public List<Alarm> alarms(NoticeEvent event) {
        return switch (event) {
            case NoticeQueued e -> List.of(new Alarm(ALARM, e.wakeAt()));
            case NoticeAttempted e -> List.of(new Alarm(ALARM, e.wakeAt()));
            case NoticeDeferred e -> List.of(new Alarm(ALARM, e.wakeAt()));
            case NoticeFellDue e -> List.of(new Alarm(ALARM, e.wakeAt()));
            case NoticeHandedOver _, NoticeBounced _, NoticeAcknowledged _ -> List.of();
        };
    }
}
