package org.huiyi.bridge.feed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyi.bridge.Feed;
import org.huiyi.bridge.wire.Arrival;
import org.huiyi.bridge.wire.Envelope;
import org.huiyi.bridge.wire.UnreadableException;
import org.huiyi.eventstore.Failures;
import org.huiyi.eventstore.StoreUnavailableException;

/// Reads a message and hands it to the feed of its topic. There is one feed per topic: two would take each
/// other's partitions, since a service is one consumer group.
public final class Listener {
    private static final int SECONDS = 30;
    private static final Executor APART = task -> Thread.ofVirtual().name("release").start(task);

    private final Map<String, Feed> feeds;
    private final Envelope envelope;

    public Listener(List<Feed> feeds, Envelope envelope) {
        this.feeds =
                feeds.stream()
                        .collect(Collectors.toMap(Feed::topic, Function.identity(), Listener::one));
        this.envelope = envelope;
    }

    private static Feed one(Feed feed, Feed other) {
        throw new IllegalStateException(
                "Two feeds hear "
                        + feed.topic()
                        + ": "
                        + feed.getClass()
                        + ", "
                        + other.getClass());
    }

    /// @throws RuntimeException a technical failure: the same message may be handled later
    Outcome hear(Arrival arrival) {
        try {
            feedOf(arrival.topic()).hear(envelope.open(arrival));
            return new Outcome.Handled();
        } catch (UnreadableException never) {
            return new Outcome.Poison(never);
        } catch (RuntimeException failure) {
            if (Failures.isTechnical(failure)) {
                throw failure;
            }
            return new Outcome.Poison(failure);
        }
    }

    /// As {@link #hear}, on a thread of its own: the caller's has a transaction that commands must not join.
    public Outcome hearApart(Arrival arrival) {
        try {
            return CompletableFuture.supplyAsync(() -> hear(arrival), APART)
                    .orTimeout(SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException failure) {
            throw new StoreUnavailableException("The message could not be handled now", failure);
        }
    }

    private Feed feedOf(String topic) {
        Feed feed = feeds.get(topic);
        if (feed == null) {
            throw new IllegalStateException("No feed hears " + topic);
        }
        return feed;
    }
}
