package org.huiyi.meeting.face;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/// One database, one broker and one issuer for all tests of the module.
public final class Stage {
    static final LocalIssuer ISSUER = new LocalIssuer();
    private static final EmbeddedPostgres DATABASE = database();
    private static final EmbeddedKafkaKraftBroker BROKER = broker();

    private Stage() {}

    public static String database(String name) {
        try (var connection = DATABASE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return DATABASE.getJdbcUrl("postgres", name);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static String brokers() {
        return BROKER.getBrokersAsString();
    }

    private static EmbeddedPostgres database() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static EmbeddedKafkaKraftBroker broker() {
        var broker = new EmbeddedKafkaKraftBroker(1, 3);
        broker.brokerProperty("auto.create.topics.enable", "false");
        broker.afterPropertiesSet();
        return broker;
    }
}
