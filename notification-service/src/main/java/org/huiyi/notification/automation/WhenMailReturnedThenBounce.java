package org.huiyi.notification.automation;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.eventstore.StoreUnavailableException;
import org.huiyi.notification.notice.NoticeCommand.RecordReturn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// A relay may take a mail and find out later that nobody wants it. Its report reopens what the hand-over had
/// settled. Two instances may read the same report: it is recorded once.
public final class WhenMailReturnedThenBounce implements ReturnedMail.Reader {
    private static final Logger log = LoggerFactory.getLogger(WhenMailReturnedThenBounce.class);
    private static final Actor HOUSE = Actor.house("returned-mail");
    private static final int AT_ONCE = 50;

    private final ReturnedMail returned;
    private final Commands commands;
    private final Clock clock;
    private final MeterRegistry meters;

    public WhenMailReturnedThenBounce(
            ReturnedMail returned, Commands commands, Clock clock, MeterRegistry meters) {
        this.returned = returned;
        this.commands = commands;
        this.clock = clock;
        this.meters = meters;
    }

    @Scheduled(fixedDelayString = "${huiyi.mail.returned.every:PT30S}")
    void look() {
        try {
            returned.showNew(AT_ONCE, this);
        } catch (MessagingException e) {
            count("unreadable");
            log.warn("The mailbox of returned mails cannot be read: {}", e.toString());
        }
    }

    @Override
    public void leave(Exception why) {
        count("left");
        log.warn("A returned mail cannot be made sense of and is left to people", why);
    }

    @Override
    public boolean take(DeliveryReport report) {
        try {
            var act = Act.of(HOUSE, clock.instant().truncatedTo(ChronoUnit.MICROS));
            var told =
                    commands.send(
                            new RecordReturn(report.noticeId(), report.code(), act),
                            Conditions.none());
            count(told.recorded().isEmpty() ? "known" : "recorded");
            return true;
        } catch (RefusedException unknown) {
            count("unknown");
            return true;
        } catch (StoreUnavailableException later) {
            log.warn("The return of {} is not recorded yet", report.noticeId(), later);
            return false;
        }
    }

    private void count(String outcome) {
        meters.counter("huiyi.notices.returned", "outcome", outcome).increment();
    }
}
