package org.huiyi.bridge.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.util.List;
import org.huiyi.bridge.Feed;
import org.huiyi.bridge.ParkedMessages;
import org.huiyi.bridge.feed.FeedContainers;
import org.huiyi.bridge.feed.Listener;
import org.huiyi.bridge.parking.Copies;
import org.huiyi.bridge.parking.DeadLetterTopics;
import org.huiyi.bridge.parking.ParkedGauges;
import org.huiyi.bridge.parking.ParkedRows;
import org.huiyi.bridge.parking.Parking;
import org.huiyi.bridge.parking.Releasing;
import org.huiyi.bridge.wire.Envelope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs the feeds that a service declares.
@AutoConfiguration(after = WireAutoConfiguration.class)
@ConditionalOnBean(Feed.class)
class FeedAutoConfiguration {
    private static final int SECONDS = 60;

    @Bean
    ParkedRows parkedRows(JdbcClient jdbc) {
        return new ParkedRows(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    Copies deadLetterCopies(
            @Qualifier("bridgeKafka") KafkaOperations<String, byte[]> kafka,
            @Value("${spring.application.name}") String service) {
        return new DeadLetterTopics(kafka, service);
    }

    @Bean
    Parking parking(ParkedRows rows, PlatformTransactionManager transactions, Copies copies) {
        return new Parking(rows, template(transactions), copies);
    }

    @Bean
    Listener feedListener(List<Feed> feeds, Envelope envelope) {
        return new Listener(feeds, envelope);
    }

    @Bean
    @ConditionalOnMissingBean
    ParkedMessages parkedMessages(
            ParkedRows rows, PlatformTransactionManager transactions, Listener feedListener) {
        return new Releasing(rows, template(transactions), feedListener);
    }

    @Bean
    ParkedGauges parkedGauges(
            List<Feed> feeds, ParkedRows rows, ObjectProvider<MeterRegistry> meters) {
        return new ParkedGauges(feeds.stream().map(Feed::topic).toList(), rows, registry(meters));
    }

    @Bean
    FeedContainers feedContainers(
            List<Feed> feeds,
            ConsumerFactory<?, ?> configured,
            BridgeProperties properties,
            @Value("${spring.application.name}") String service,
            Listener feedListener,
            Parking parking,
            ObjectProvider<MeterRegistry> meters) {
        var common =
                new FeedContainers.Common(
                        Clients.consumers(configured, properties.feedBatch()),
                        service,
                        properties.feedConcurrency(),
                        feedListener,
                        parking,
                        registry(meters));
        return FeedContainers.of(feeds, common);
    }

    private static MeterRegistry registry(ObjectProvider<MeterRegistry> meters) {
        return meters.getIfAvailable(() -> Metrics.globalRegistry);
    }

    private static TransactionTemplate template(PlatformTransactionManager transactions) {
        var template = new TransactionTemplate(transactions);
        template.setTimeout(SECONDS);
        return template;
    }
}
