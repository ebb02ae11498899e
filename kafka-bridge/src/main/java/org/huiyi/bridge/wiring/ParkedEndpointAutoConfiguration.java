package org.huiyi.bridge.wiring;

import org.huiyi.bridge.ParkedMessages;
import org.huiyi.bridge.ops.ParkedEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/// The REST face of what is parked, for services that have one.
@AutoConfiguration(after = FeedAutoConfiguration.class)
@ConditionalOnWebApplication
@ConditionalOnClass(name = "org.huiyi.rest.Scope")
@ConditionalOnBean(ParkedMessages.class)
class ParkedEndpointAutoConfiguration {
    @Bean
    ParkedEndpoint parkedEndpoint(ParkedMessages parked) {
        return new ParkedEndpoint(parked);
    }
}
