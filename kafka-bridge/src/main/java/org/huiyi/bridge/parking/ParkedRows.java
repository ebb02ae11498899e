package org.huiyi.bridge.parking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyi.bridge.wire.Arrival;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table `parked_message`.
public final class ParkedRows {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    public ParkedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Which of the keys are stuck.
    Set<String> stuckOf(String topic, Collection<String> keys) {
        return new HashSet<>(
                jdbc.sql("select distinct key from parked_message where topic = ? and key = any(?)")
                        .params(topic, keys.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    /// Whoever parks behind or releases under this key goes alone, until the transaction ends.
    void lock(String topic, String key) {
        jdbc.sql("select set_config('lock_timeout', '10s', true)").query(String.class).single();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param("parked/" + topic + '/' + key)
                .query(String.class)
                .single();
    }

    void add(Arrival arrival, @Nullable String reason) {
        jdbc.sql(
                        """
                        insert into parked_message
                          (topic, key, kafka_partition, kafka_offset, headers, payload, reason, attempts)
                        values (:topic, :key, :partition, :offset, cast(:headers as json), :payload, :reason, :attempts)
                        on conflict do nothing
                        """)
                .param("topic", arrival.topic())
                .param("key", arrival.key())
                .param("partition", arrival.partition())
                .param("offset", arrival.offset())
                .param("headers", JSON.writeValueAsString(arrival.headers()))
                .param("payload", arrival.payload())
                .param("reason", reason)
                .param("attempts", reason == null ? 0 : 1)
                .update();
    }

    Optional<Arrival> first(String topic, String key) {
        return jdbc.sql(
                        """
                        select topic, key, kafka_partition, kafka_offset, headers, payload from parked_message
                        where topic = ? and key = ? order by kafka_partition, kafka_offset limit 1
                        """)
                .params(topic, key)
                .query(ParkedRows::arrival)
                .optional();
    }

    void remove(Arrival arrival) {
        jdbc.sql(
                        "delete from parked_message where topic = ? and kafka_partition = ? and kafka_offset = ?")
                .params(arrival.topic(), arrival.partition(), arrival.offset())
                .update();
    }

    void failedAgain(Arrival arrival, String reason) {
        jdbc.sql(
                        """
                        update parked_message set reason = ?, attempts = attempts + 1
                        where topic = ? and kafka_partition = ? and kafka_offset = ?
                        """)
                .params(reason, arrival.topic(), arrival.partition(), arrival.offset())
                .update();
    }

    /// How many messages of a topic are parked.
    public int count(String topic) {
        return jdbc.sql("select count(*) from parked_message where topic = ?")
                .param(topic)
                .query(Integer.class)
                .single();
    }

    int count(String topic, String key) {
        return jdbc.sql("select count(*) from parked_message where topic = ? and key = ?")
                .params(topic, key)
                .query(Integer.class)
                .single();
    }

    List<StuckKey> stuck(String after, int limit) {
        return jdbc.sql(
                        """
                        select * from (
                          select distinct on (topic, key) topic, key,
                            count(*) over (partition by topic, key) as waiting,
                            kafka_partition as partition, kafka_offset as "offset",
                            headers ->> 'ce_type' as type, headers ->> 'ce_id' as id,
                            reason, attempts, parked_at
                          from parked_message
                          order by topic, key, kafka_partition, kafka_offset) firsts
                        where topic || '/' || key > ? order by topic || '/' || key limit ?
                        """)
                .params(after, limit)
                .query(StuckKey.class)
                .list();
    }

    private static Arrival arrival(ResultSet row, int number) throws SQLException {
        return new Arrival(
                row.getString("topic"),
                row.getString("key"),
                row.getInt("kafka_partition"),
                row.getLong("kafka_offset"),
                JSON.readValue(
                        row.getString("headers"), new TypeReference<Map<String, String>>() {}),
                row.getBytes("payload"));
    }
}
