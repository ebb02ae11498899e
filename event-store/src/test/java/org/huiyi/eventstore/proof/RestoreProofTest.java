package org.huiyi.eventstore.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.huiyi.eventstore.Postgres;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

class RestoreProofTest {
    private static final int BEFORE = 500;

    @Test
    void a_younger_cluster_reads_on_where_the_older_one_was_left() throws Exception {
        try (var older = new Node(Node.migrated(Postgres.fresh("older")));
                var cluster = new Cluster(Files.createTempDirectory("younger"));
                var younger = new Node(Node.migrated(cluster.url()))) {
            burn(older);
            TrackingToken token = write(older, "a", BEFORE).getLast().trackingToken();
            copy(older, younger);
            assertThat(transactionOf(younger)).isLessThan(transactionOf(older));

            var after = write(younger, "b", 20);
            assertThat(read(younger, null)).hasSize(BEFORE + 20);
            assertThat(read(younger, token)).hasSize(20).hasSameSizeAs(after);
            assertThat(younger.nextSequence("a0")).isEqualTo(older.nextSequence("a0"));
        }
    }

    /// Writes one event each to ten aggregates in turn, with a hole after each, and reads everything new.
    private static List<? extends TrackedEventMessage<?>> write(Node node, String name, int events)
            throws Exception {
        long from = node.number("select coalesce(max(global_index), 0) from event");
        for (int i = 0; i < events; i++) {
            node.storage().appendEvents(Node.counts(name + i % 10, i / 10, 1));
            node.number("select nextval('event_position')");
        }
        return read(node, new org.axonframework.eventhandling.GlobalSequenceTrackingToken(from));
    }

    private static List<? extends TrackedEventMessage<?>> read(Node node, TrackingToken from) {
        return node.storage().readEvents(from, false).toList();
    }

    private static void burn(Node node) {
        node.number("select count(*) from pg_class");
        for (int i = 0; i < 2_000; i++) {
            transactionOf(node);
        }
    }

    private static long transactionOf(Node node) {
        return node.number("select pg_current_xact_id()::text::bigint");
    }

    private static void copy(Node from, Node to) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var source = from.pool().getConnection();
                var target = to.pool().getConnection()) {
            source.unwrap(PGConnection.class).getCopyAPI().copyOut("copy event to stdout", bytes);
            target.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy event from stdin", new ByteArrayInputStream(bytes.toByteArray()));
        }
        long last = from.number("select last_value from event_position");
        to.number("select setval('event_position', " + last + ")");
    }
}
