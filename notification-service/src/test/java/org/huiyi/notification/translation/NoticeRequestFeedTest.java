package org.huiyi.notification.translation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import org.huiyi.bridge.Heard;
import org.huiyi.bridge.wire.UnreadableException;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Receipt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeRequestFeedTest {
    private final NoticeRequestFeed feed = new NoticeRequestFeed(new Nobody(), Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(strings = {"notice.NotBornYet.v1", "notice.Convening.v2", "Convening"})
    void a_request_that_nobody_here_knows_yet_cannot_be_read_and_so_is_not_lost(String type) {
        assertThatThrownBy(() -> feed.hear(heard(type))).isInstanceOf(UnreadableException.class);
    }

    private static Heard heard(String type) {
        return new Heard(
                Topics.NOTIFICATION_REQUESTS,
                0,
                0,
                "mtg_1",
                type,
                "1",
                "/meeting-service",
                Instant.EPOCH,
                1,
                null,
                wire -> {
                    throw new AssertionError("read as " + wire);
                });
    }

    /// Nothing is to be sent to.
    private static final class Nobody implements Commands {
        @Override
        public Receipt send(Command command, Conditions conditions) {
            throw new AssertionError("sent " + command);
        }

        @Override
        public Receipt sendApart(Command command, Conditions conditions) {
            return send(command, conditions);
        }
    }
}
