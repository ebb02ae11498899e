package org.huiyi.notification.automation;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.StoreUnavailableException;
import org.huiyi.notification.history.SensitiveMeetings;
import org.huiyi.notification.notice.Notice.Attempting;
import org.huiyi.notification.notice.NoticeCommand;
import org.huiyi.notification.notice.NoticeCommand.BeginAttempt;
import org.huiyi.notification.notice.NoticeCommand.RecordFailure;
import org.huiyi.notification.notice.NoticeCommand.RecordHandOver;
import org.huiyi.notification.notice.NoticeDecider;

/// Makes one attempt: records it, speaks to the relay, records the answer. A meeting that became sensitive since
/// is not spoken of. Whatever is lost in between, an
/// alarm finds the attempt unanswered and another one is made.
public final class Courier {
    private static final Actor HOUSE = Actor.house("send-notice");
    private static final int TRIES = 6;

    private final Commands commands;
    private final Histories histories;
    private final SensitiveMeetings sensitive;
    private final Relay relay;
    private final Clock clock;

    public Courier(Commands commands, Histories histories, Relay relay, Clock clock) {
        this.commands = commands;
        this.histories = histories;
        this.sensitive = new SensitiveMeetings(histories);
        this.relay = relay;
        this.clock = clock;
    }

    /// @param because the event that made the attempt necessary
    public void deliver(Errand errand, Conditions because) {
        var begun =
                commands.send(new BeginAttempt(errand.noticeId(), errand.after(), act()), because);
        if (begun.recorded().isEmpty()) {
            return;
        }
        var state = histories.fold(NoticeDecider.INSTANCE, errand.noticeId()).state();
        if (state instanceof Attempting notice) {
            record(answer(errand, relay.handOver(sensitive.discreet(notice.message()))), because);
        }
    }

    private NoticeCommand answer(Errand errand, Relay.Reply reply) {
        return switch (reply) {
            case Relay.Reply.Taken _ ->
                    new RecordHandOver(errand.noticeId(), errand.attempt(), act());
            case Relay.Reply.NotTaken(var failure) ->
                    new RecordFailure(errand.noticeId(), errand.attempt(), failure, act());
        };
    }

    /// An answer that is not recorded makes the reader get the mail twice, so it is worth some patience.
    private void record(NoticeCommand answer, Conditions because) {
        for (int n = 1; ; n++) {
            try {
                commands.send(answer, because);
                return;
            } catch (StoreUnavailableException e) {
                if (n == TRIES) {
                    throw e;
                }
                pause(Duration.ofSeconds(1L << n));
            }
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while an answer waits to be recorded", e);
        }
    }

    private Act act() {
        return Act.of(HOUSE, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
