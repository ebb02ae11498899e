package org.huiyi.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.huiyi.notification.automation.Gate;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/// One broker, one database, one mail relay and one token issuer for all tests of the module.
final class Stage {
    /// Address, user and password of the mailbox of returned mails.
    static final String RETURNED = "returned@acme.example";

    static final EmbeddedKafkaKraftBroker BROKER = broker();
    static final EmbeddedPostgres DATABASE = database();
    static final GreenMail POST = post();
    static final Gate GATE = new Gate(POST.getSmtp().getPort());
    static final Issuer ISSUER = new Issuer();

    private Stage() {}

    private static EmbeddedKafkaKraftBroker broker() {
        var broker = new EmbeddedKafkaKraftBroker(1, 3);
        broker.brokerProperty("auto.create.topics.enable", "false");
        broker.afterPropertiesSet();
        return broker;
    }

    private static EmbeddedPostgres database() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GreenMail post() {
        var post =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(0, "127.0.0.1", "smtp"),
                            new ServerSetup(0, "127.0.0.1", "imap")
                        });
        post.start();
        post.setUser(RETURNED, RETURNED, RETURNED);
        return post;
    }
}
