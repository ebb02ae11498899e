package org.huiyi.bridge.parking;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.dao.DataAccessException;

/// `huiyi.parked.messages` per topic, counted when asked for; no number while the database is away.
public final class ParkedGauges {
    private final ParkedRows rows;

    public ParkedGauges(List<String> topics, ParkedRows rows, MeterRegistry meters) {
        this.rows = rows;
        for (String topic : topics) {
            Gauge.builder("huiyi.parked.messages", () -> count(topic))
                    .tag("topic", topic)
                    .description("Messages that wait for somebody to mend what is wrong")
                    .register(meters);
        }
    }

    private double count(String topic) {
        try {
            return rows.count(topic);
        } catch (DataAccessException away) {
            return Double.NaN;
        }
    }
}
