package org.huiyi.bridge.wiring;

import java.util.Base64;
import org.huiyi.bridge.wire.Envelope;
import org.huiyi.bridge.wire.EnvelopeSeal;
import org.huiyi.bridge.wire.PersonalSeal;
import org.huiyi.bridge.wire.WireJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/// What announcers and feeds share: the client that sends, and the JSON that travels.
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(BridgeProperties.class)
public class WireAutoConfiguration {
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
    @ConditionalOnMissingBean
    PersonalSeal personalSeal(@Value("${huiyi.keys.master}") String master) {
        return new EnvelopeSeal(Base64.getDecoder().decode(master));
    }

    @Bean
    WireJson wireJson(PersonalSeal seal) {
        return new WireJson(seal);
    }

    @Bean
    Envelope envelope(WireJson json) {
        return new Envelope(json.mapper());
    }
}
