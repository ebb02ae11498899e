package org.huiyi.notification.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.huiyi.eventstore.Commands;
import org.huiyi.notification.automation.ImapReturnedMail;
import org.huiyi.notification.automation.ReturnedMail;
import org.huiyi.notification.automation.WhenMailReturnedThenBounce;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Only where there is a mailbox to read.
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${huiyi.mail.returned.host:}'.isEmpty()")
@EnableScheduling
@EnableConfigurationProperties(ReturnedMailSettings.class)
class ReturnedMailWiring {
    @Bean
    ReturnedMail returnedMail(ReturnedMailSettings settings) {
        return new ImapReturnedMail(
                new ImapReturnedMail.Place(
                        settings.host(),
                        settings.port(),
                        settings.tls(),
                        settings.user(),
                        settings.password(),
                        settings.folder()));
    }

    @Bean
    WhenMailReturnedThenBounce whenMailReturnedThenBounce(
            ReturnedMail returned, Commands commands, Clock clock, MeterRegistry meters) {
        return new WhenMailReturnedThenBounce(returned, commands, clock, meters);
    }
}
