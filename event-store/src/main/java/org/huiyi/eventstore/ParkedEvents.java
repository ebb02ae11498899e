package org.huiyi.eventstore;

import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Events that a follower could not digest, each with the later ones of its sequence behind it. Other
/// sequences flow on.
public final class ParkedEvents {
    private static final String COUNTS =
            "select processing_group, count(*) as parked from dead_letter group by processing_group";

    private final JdbcClient database;
    private final EventProcessingConfiguration processing;

    public ParkedEvents(JdbcClient database, EventProcessingConfiguration processing) {
        this.database = database;
        this.processing = processing;
    }

    private record Parked(String processingGroup, long parked) {}

    /// How many events wait, by processing group; groups without any are not named.
    public Map<String, Long> counts() {
        return database.sql(COUNTS).query(Parked.class).list().stream()
                .collect(Collectors.toMap(Parked::processingGroup, Parked::parked));
    }

    /// Handles what is parked again, in order, until a sequence fails once more or none is left.
    ///
    /// @return how many sequences were released
    public int release(String processingGroup) {
        var processor = processing.sequencedDeadLetterProcessor(processingGroup);
        int released = 0;
        while (processor.isPresent() && processor.get().processAny()) {
            released++;
        }
        return released;
    }
}
