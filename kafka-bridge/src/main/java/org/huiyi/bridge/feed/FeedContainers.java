package org.huiyi.bridge.feed;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.huiyi.bridge.Feed;
import org.huiyi.bridge.parking.Parking;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;

/// One listener container per feed, started last and stopped first.
public final class FeedContainers implements SmartLifecycle {
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;

    private FeedContainers(List<ConcurrentMessageListenerContainer<String, byte[]>> containers) {
        this.containers = containers;
    }

    /// What the containers of a service have in common.
    ///
    /// @param group the consumer group: the service's name
    /// @param concurrency consumers per feed and node
    public record Common(
            ConsumerFactory<String, byte[]> consumers,
            String group,
            int concurrency,
            Listener listener,
            Parking parking,
            MeterRegistry meters) {}

    public static FeedContainers of(List<Feed> feeds, Common common) {
        return new FeedContainers(
                feeds.stream().map(feed -> container(feed.topic(), common)).toList());
    }

    private static ConcurrentMessageListenerContainer<String, byte[]> container(
            String topic, Common common) {
        var container =
                new ConcurrentMessageListenerContainer<>(
                        common.consumers(), properties(topic, common));
        container.setBeanName("feed-" + topic);
        container.setConcurrency(common.concurrency());
        container.setCommonErrorHandler(Patience.unlimited(topic, common.meters()));
        return container;
    }

    private static ContainerProperties properties(String topic, Common common) {
        var properties = new ContainerProperties(topic);
        properties.setGroupId(common.group());
        properties.setAckMode(AckMode.BATCH);
        properties.setMessageListener(new Hearing(topic, common.listener(), common.parking()));
        properties.setAuthExceptionRetryInterval(Duration.ofSeconds(10));
        properties.setShutdownTimeout(15_000);
        return properties;
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return containers.stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 100;
    }
}
