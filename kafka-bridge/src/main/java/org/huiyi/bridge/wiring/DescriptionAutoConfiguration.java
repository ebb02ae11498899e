package org.huiyi.bridge.wiring;

import org.huiyi.bridge.schema.DescriptionEndpoint;
import org.huiyi.bridge.schema.PublicVoice;
import org.huiyi.eventstore.EventNames;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/// The descriptions of what is announced, for services that have a REST face.
@AutoConfiguration(after = AnnouncerAutoConfiguration.class)
@ConditionalOnWebApplication
@ConditionalOnClass(name = "org.huiyi.rest.Scope")
@ConditionalOnBean(PublicVoice.class)
class DescriptionAutoConfiguration {
    @Bean
    DescriptionEndpoint descriptionEndpoint(
            @Value("${spring.application.name}") String service,
            BridgeProperties properties,
            PublicVoice voice,
            EventNames names) {
        return new DescriptionEndpoint(service, properties.schemas(), voice.records(names));
    }
}
