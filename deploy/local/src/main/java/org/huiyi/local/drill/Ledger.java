package org.huiyi.local.drill;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyi.local.story.Reply;

/// What the callers were promised, and how often they had to ask again.
final class Ledger {

    private final AtomicInteger writes = new AtomicInteger();
    private final Map<String, Integer> repeats = new ConcurrentSkipListMap<>();
    private final Map<String, Queue<UUID>> events = new ConcurrentHashMap<>();

    /// @param origin the service that acknowledged, as `http://localhost:<port>`
    void acknowledged(String origin, Reply reply) {
        writes.incrementAndGet();
        var told = events.computeIfAbsent(origin, _ -> new ConcurrentLinkedQueue<>());
        for (var recorded : reply.body().path("recorded")) {
            told.add(UUID.fromString(recorded.path("eventId").asString("")));
        }
    }

    void repeated(String why) {
        repeats.merge(why, 1, Integer::sum);
    }

    int writes() {
        return writes.get();
    }

    /// How often a call was repeated, by what went wrong.
    Map<String, Integer> repeats() {
        return Map.copyOf(repeats);
    }

    /// The events that this service said it had recorded.
    Collection<UUID> events(String origin) {
        return List.copyOf(events.getOrDefault(origin, new ConcurrentLinkedQueue<>()));
    }
}
