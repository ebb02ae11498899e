package org.huiyi.bridge.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.huiyi.bridge.Feed;
import org.huiyi.bridge.Heard;
import org.huiyi.bridge.wire.Arrival;
import org.huiyi.bridge.wire.CloudEvent;
import org.huiyi.bridge.wire.Envelope;
import org.huiyi.bridge.wire.UnreadableException;
import org.huiyi.eventstore.StoreUnavailableException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import tools.jackson.databind.json.JsonMapper;

class ListenerTest {
    private static final String TOPIC = "test.events.v1";

    private static final Arrival ARRIVAL =
            new Arrival(
                    TOPIC,
                    "key",
                    0,
                    0,
                    Map.of(
                            CloudEvent.SPEC_VERSION, "1.0",
                            CloudEvent.TYPE, "test.Said",
                            CloudEvent.ID, "1",
                            CloudEvent.SOURCE, "/test",
                            CloudEvent.TIME, "2026-11-23T08:00:00Z",
                            CloudEvent.POSITION, "1"),
                    new byte[0]);

    @Test
    void what_the_database_will_never_take_is_poison_and_does_not_hold_up_other_keys() {
        var twice = new DuplicateKeyException("twice", new SQLException("twice", "23505"));
        assertThat(failing(twice).hear(ARRIVAL)).isEqualTo(new Outcome.Poison(twice));
    }

    @Test
    void what_cannot_be_read_is_poison_whatever_its_cause() {
        var unreadable = new UnreadableException("no data", new IOException());
        assertThat(failing(unreadable).hear(ARRIVAL)).isEqualTo(new Outcome.Poison(unreadable));
    }

    @Test
    void what_time_heals_is_thrown_to_be_tried_again() {
        for (RuntimeException failure :
                List.of(
                        new StoreUnavailableException("away", null),
                        new CannotAcquireLockException("locked"))) {
            assertThatThrownBy(() -> failing(failure).hear(ARRIVAL)).isSameAs(failure);
        }
    }

    private static Listener failing(RuntimeException failure) {
        return new Listener(List.of(new Failing(failure)), new Envelope(JsonMapper.shared()));
    }

    private record Failing(RuntimeException failure) implements Feed {
        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public void hear(Heard message) {
            throw failure;
        }
    }
}
