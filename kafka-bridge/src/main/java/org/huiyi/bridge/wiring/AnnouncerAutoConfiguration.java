package org.huiyi.bridge.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.huiyi.bridge.Announcer;
import org.huiyi.bridge.announcing.Announced;
import org.huiyi.bridge.announcing.AnnouncerGauges;
import org.huiyi.bridge.announcing.Announcing;
import org.huiyi.bridge.announcing.Comeback;
import org.huiyi.bridge.announcing.Waves;
import org.huiyi.bridge.wire.WireJson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaOperations;

/// Runs the announcers that a service declares, in one streaming processor.
@AutoConfiguration(after = WireAutoConfiguration.class)
@ConditionalOnBean(Announcer.class)
class AnnouncerAutoConfiguration {
    @Bean
    Announcing announcing(
            List<Announcer> announcers,
            @Qualifier("bridgeKafka") KafkaOperations<String, byte[]> kafka,
            WireJson json,
            Comeback comeback,
            BridgeProperties properties,
            @Value("${spring.application.name}") String service) {
        var announced = new Announced(json.mapper(), service, properties.schemas());
        return new Announcing(announcers, announced, new Waves(kafka), comeback);
    }

    @Bean
    Comeback announcerComeback(ObjectProvider<EventProcessingConfiguration> processing) {
        return new Comeback(processing::getObject);
    }

    /// Axon's default error handler logs and goes on, which would lose announcements; a replaying start
    /// would be refused by announcers one day; one segment keeps all of a service in order.
    @Bean
    ConfigurerModule announcerProcessor(BridgeProperties properties) {
        return axon ->
                axon.eventProcessing(processing ->
                        processing
                                .registerListenerInvocationErrorHandler(
                                        Announcing.GROUP, _ -> PropagatingErrorHandler.instance())
                                .registerErrorHandler(
                                        Announcing.GROUP, _ -> PropagatingErrorHandler.instance())
                                .registerPooledStreamingEventProcessorConfiguration(
                                        Announcing.GROUP,
                                        (_, processor) -> settings(processor, properties)));
    }

    private static PooledStreamingEventProcessor.Builder settings(
            PooledStreamingEventProcessor.Builder processor, BridgeProperties properties) {
        return processor
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(properties.announcerBatch())
                .enableCoordinatorClaimExtension();
    }

    @Bean
    AnnouncerGauges announcerGauges(
            JdbcClient jdbc,
            ObjectProvider<EventProcessingConfiguration> processing,
            ObjectProvider<MeterRegistry> meters) {
        return new AnnouncerGauges(
                jdbc, processing::getObject, meters.getIfAvailable(() -> Metrics.globalRegistry));
    }
}
