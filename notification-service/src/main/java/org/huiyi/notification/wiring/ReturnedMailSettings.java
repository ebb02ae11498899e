package org.huiyi.notification.wiring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The mailbox of returned mails; without a host there is none.
///
/// @param every how long after one look the next one comes
@ConfigurationProperties("huiyi.mail.returned")
record ReturnedMailSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("true") boolean tls,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("30s") Duration every) {}
