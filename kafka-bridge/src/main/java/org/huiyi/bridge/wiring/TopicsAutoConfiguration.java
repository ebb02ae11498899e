package org.huiyi.bridge.wiring;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.huiyi.bridge.Feed;
import org.huiyi.bridge.parking.DeadLetterTopics;
import org.huiyi.contracts.wire.Topics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/// Creates the house's topics where they are missing; topics that exist are left as they are.
@AutoConfiguration
@EnableConfigurationProperties(BridgeProperties.class)
@ConditionalOnBooleanProperty(name = "huiyi.kafka.create-topics", matchIfMissing = true)
class TopicsAutoConfiguration {
    private static final List<String> PUBLIC =
            List.of(Topics.MEETING_EVENTS, Topics.ACTION_EVENTS, Topics.NOTIFICATION_EVENTS);
    private static final List<String> REQUESTS =
            List.of(Topics.ACTION_REQUESTS, Topics.NOTIFICATION_REQUESTS);

    @Bean
    NewTopics houseTopics(
            BridgeProperties properties,
            ObjectProvider<Feed> feeds,
            @Value("${spring.application.name}") String service) {
        var topics =
                Stream.of(
                        PUBLIC.stream().map(name -> topic(name, properties).build()),
                        REQUESTS.stream().map(name -> kept(name, properties)),
                        feeds.stream()
                                .map(feed -> DeadLetterTopics.nameFor(feed.topic(), service))
                                .map(name -> kept(name, properties)));
        return new NewTopics(topics.flatMap(t -> t).toArray(NewTopic[]::new));
    }

    @Bean
    MissingTopics missingTopics(KafkaAdmin admin) {
        return new MissingTopics(admin::initialize, Duration.ofSeconds(10));
    }

    private static NewTopic kept(String name, BridgeProperties properties) {
        Duration retention = properties.requestRetention();
        return topic(name, properties)
                .config(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()))
                .build();
    }

    private static TopicBuilder topic(String name, BridgeProperties properties) {
        return TopicBuilder.name(name)
                .partitions(properties.partitions())
                .replicas(properties.replicas());
    }
}
