package org.huiyi.bridge.wiring;

import org.huiyi.bridge.wire.Envelope;
import org.huiyi.bridge.wire.WireJson;
import org.huiyi.eventstore.keys.PersonKeys;
import org.huiyi.eventstore.serial.PersonalJson;
import org.huiyi.eventstore.wiring.StorageWiring;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/// What announcers and feeds share: the client that sends, and the JSON that travels.
@AutoConfiguration(after = {KafkaAutoConfiguration.class, StorageWiring.class})
@ConditionalOnBean(PersonKeys.class)
@EnableConfigurationProperties(BridgeProperties.class)
class WireAutoConfiguration {
    @Bean(defaultCandidate = false)
    ProducerFactory<String, byte[]> bridgeProducers(ProducerFactory<?, ?> configured) {
        return Clients.producers(configured);
    }

    @Bean(defaultCandidate = false)
    KafkaOperations<String, byte[]> bridgeKafka(
            @Qualifier("bridgeProducers") ProducerFactory<String, byte[]> producers) {
        return new KafkaTemplate<>(producers);
    }

    @Bean
    WireJson wireJson(PersonKeys keys) {
        return new WireJson(PersonalJson.travelling(keys));
    }

    @Bean
    Envelope envelope(WireJson json) {
        return new Envelope(json.mapper());
    }
}
