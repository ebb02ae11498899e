package org.huiyi.action;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/// One broker, one database and one token issuer for all tests of the module.
final class Stage {
    static final EmbeddedKafkaKraftBroker BROKER = broker();
    static final EmbeddedPostgres DATABASE = database();
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
}
