package org.huiyi.notification.wiring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How mails are sent.
///
/// @param from the sender's address; its domain is the second half of every Message-ID
/// @param atOnce conversations with the relay at the same time
/// @param meetingsAddress where readers find meeting-service
/// @param actionsAddress where readers find action-service
@ConfigurationProperties("huiyi.mail")
record MailSettings(
        @DefaultValue("meetings@huiyi.example") String from,
        @DefaultValue("8") int atOnce,
        @DefaultValue("http://localhost:8081") String meetingsAddress,
        @DefaultValue("http://localhost:8082") String actionsAddress) {
    MailSettings {
        if (atOnce < 1 || atOnce > 256) {
            throw new IllegalArgumentException("huiyi.mail.at-once must be between 1 and 256");
        }
    }
}
