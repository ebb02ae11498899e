package org.huiyi.notification.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Erasures;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.Histories;
import org.huiyi.notification.automation.Courier;
import org.huiyi.notification.automation.Couriers;
import org.huiyi.notification.automation.Relay;
import org.huiyi.notification.automation.SmtpRelay;
import org.huiyi.notification.automation.WhenNoticeQueuedThenSend;
import org.huiyi.notification.confidentiality.ConfidentialityEvent;
import org.huiyi.notification.letter.Composer;
import org.huiyi.notification.letter.Links;
import org.huiyi.notification.notice.NoticeEvent;
import org.huiyi.notification.organiser.OrganiserEvent;
import org.huiyi.notification.read.notices.ConfidentialityProjector;
import org.huiyi.notification.read.notices.NoticeProjector;
import org.huiyi.notification.read.notices.NoticeRows;
import org.huiyi.notification.read.notices.OrganiserProjector;
import org.huiyi.notification.translation.MeetingFeed;
import org.huiyi.notification.translation.NoticeAnnouncer;
import org.huiyi.notification.translation.NoticeRequestFeed;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class NotificationWiring {
    @Bean
    EventNames eventNames() {
        return EventNames.of(NoticeEvent.class, OrganiserEvent.class, ConfidentialityEvent.class);
    }

    @Bean
    Composer composer(MailSettings settings) {
        return new Composer(new Links(settings.meetingsAddress(), settings.actionsAddress()));
    }

    @Bean
    Relay relay(JavaMailSender sender, Composer composer, MailSettings settings, Clock clock)
            throws AddressException {
        return new SmtpRelay(sender, composer, settings.from(), clock);
    }

    @Bean
    Courier courier(Commands commands, Histories histories, Relay relay, Clock clock) {
        return new Courier(commands, histories, relay, clock);
    }

    @Bean
    Couriers couriers(Courier courier, MailSettings settings, MeterRegistry meters) {
        return new Couriers(courier, settings.atOnce(), meters);
    }

    @Bean
    WhenNoticeQueuedThenSend whenNoticeQueuedThenSend(Couriers couriers) {
        return new WhenNoticeQueuedThenSend(couriers);
    }

    @Bean
    NoticeProjector noticeProjector(JdbcClient jdbc) {
        return new NoticeProjector(jdbc);
    }

    @Bean
    OrganiserProjector organiserProjector(JdbcClient jdbc) {
        return new OrganiserProjector(jdbc);
    }

    @Bean
    ConfidentialityProjector confidentialityProjector(JdbcClient jdbc) {
        return new ConfidentialityProjector(jdbc);
    }

    @Bean
    NoticeRows noticeRows(JdbcClient jdbc) {
        return new NoticeRows(jdbc);
    }

    @Bean
    NoticeRequestFeed noticeRequestFeed(Commands commands, Clock clock) {
        return new NoticeRequestFeed(commands, clock);
    }

    @Bean
    MeetingFeed meetingFeed(Commands commands, Erasures erasures, Clock clock) {
        return new MeetingFeed(commands, erasures, clock);
    }

    @Bean
    NoticeAnnouncer noticeAnnouncer() {
        return new NoticeAnnouncer();
    }
}
