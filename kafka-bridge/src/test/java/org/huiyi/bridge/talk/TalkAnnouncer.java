package org.huiyi.bridge.talk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.RecordedEvent;
import org.springframework.stereotype.Component;

/// Announces what is spoken, each talk on the topic it was told to use.
@Component
public final class TalkAnnouncer implements Announcer {
    private final Map<String, String> topics = new ConcurrentHashMap<>();

    @Override
    public List<Announcement> announce(RecordedEvent event) {
        return switch (event.payload()) {
            case TalkEvent.Spoken spoken ->
                    List.of(announcement(spoken, ""), announcement(spoken, "echo"));
            default -> List.of();
        };
    }

    private Announcement announcement(TalkEvent.Spoken spoken, String discriminator) {
        return new Announcement(
                topics.getOrDefault(spoken.aggregateId(), Topics.ACTION_EVENTS),
                spoken.sequenceKey(),
                "talk.Spoken.v1",
                spoken,
                discriminator);
    }

    public void send(String talk, String topic) {
        topics.put(talk, topic);
    }
}
