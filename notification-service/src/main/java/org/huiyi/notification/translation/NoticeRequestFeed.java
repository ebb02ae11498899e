package org.huiyi.notification.translation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyi.bridge.Feed;
import org.huiyi.bridge.Heard;
import org.huiyi.bridge.wire.UnreadableException;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.wire.NoticeRequest;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.notification.notice.Message;
import org.huiyi.notification.notice.NoticeCommand.QueueNotice;

/// Hears what is to be told, and queues one notice for each recipient. Heard again, every notice answers
/// that it is queued already.
public final class NoticeRequestFeed implements Feed {
    private static final Actor HOUSE = Actor.house("notice-requests");
    private static final Map<String, Class<?>> REQUESTS =
            Arrays.stream(NoticeRequest.class.getPermittedSubclasses())
                    .collect(Collectors.toMap(NoticeRequestFeed::type, Function.identity()));

    private final Commands commands;
    private final Clock clock;

    public NoticeRequestFeed(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Topics.NOTIFICATION_REQUESTS;
    }

    @Override
    public void hear(Heard heard) {
        Class<?> type = REQUESTS.get(heard.type());
        if (type == null) {
            throw new UnreadableException("no request is called " + heard.type());
        }
        queue(heard, (NoticeRequest) heard.as(type));
    }

    private void queue(Heard heard, NoticeRequest request) {
        var matter = Requests.matter(request);
        for (Recipient recipient : request.recipients()) {
            queue(heard, Requests.message(request, recipient, matter));
        }
    }

    private void queue(Heard heard, Message message) {
        var act = Act.of(HOUSE, clock.instant().truncatedTo(ChronoUnit.MICROS));
        commands.send(
                new QueueNotice(message, act),
                Conditions.causedBy(heard.id(), heard.correlationId()));
    }

    /// `ConveningV1` is heard as `notice.Convening.v1`.
    private static String type(Class<?> request) {
        return "notice." + request.getSimpleName().replaceFirst("V1$", ".v1");
    }
}
