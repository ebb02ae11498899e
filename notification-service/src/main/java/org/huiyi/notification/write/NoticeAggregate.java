package org.huiyi.notification.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.eventstore.DueClock;
import org.huiyi.eventstore.Receipt;
import org.huiyi.eventstore.Shell;
import org.huiyi.notification.notice.Notice;
import org.huiyi.notification.notice.NoticeCommand;
import org.huiyi.notification.notice.NoticeCommand.ResumeNotice;
import org.huiyi.notification.notice.NoticeDecider;
import org.huiyi.notification.notice.NoticeEvent;

/// A notice to Axon.
@Aggregate(type = "notice", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class NoticeAggregate {
    private static final Actor ALARM = Actor.house(NoticeDecider.ALARM);

    @AggregateIdentifier private String id;

    private final Shell<Notice, NoticeCommand, NoticeEvent> shell =
            new Shell<>(NoticeDecider.INSTANCE);

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Receipt on(NoticeCommand command, MetaData metaData, DeadlineManager deadlines) {
        return shell.settle(command, metaData, deadlines);
    }

    @EventSourcingHandler
    void on(NoticeEvent event, MetaData metaData, @SequenceNumber long sequence) {
        id = event.aggregateId();
        shell.evolve(event, metaData, sequence);
    }

    @DeadlineHandler(deadlineName = NoticeDecider.ALARM)
    void ring(Alarm alarm, DeadlineManager deadlines, DueClock clock) {
        shell.ring(
                alarm,
                now -> new ResumeNotice(id, alarm.at(), Act.of(ALARM, now)),
                deadlines,
                clock);
    }
}
