package org.huiyi.eventstore.wiring;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The knobs of the store.
///
/// @param cachedAggregates how many aggregates stay in memory
/// @param rememberedEvents how many events of histories read lately stay in memory
/// @param poll how long readers may overlook a commit of another process whose signal was lost
/// @param segments into how many parts a new processor divides its work; a power of two up to [#MOST_SEGMENTS]
/// @param batch how many events a processor handles in one transaction
/// @param neverParked beginnings of the names of processing groups that stop and retry instead of parking
@ConfigurationProperties("huiyi.store")
public record StoreSettings(
        @DefaultValue("10000") int cachedAggregates,
        @DefaultValue("20000") int rememberedEvents,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("2") int segments,
        @DefaultValue("200") int batch,
        @DefaultValue("announcer") List<String> neverParked) {

    /// Counts are kept in as many rows, each written by one segment.
    private static final int MOST_SEGMENTS = 16;

    public StoreSettings {
        if (Integer.bitCount(segments) != 1 || segments > MOST_SEGMENTS) {
            throw new IllegalArgumentException(
                    "huiyi.store.segments is 1, 2, 4, 8 or 16, not " + segments);
        }
    }

    boolean mayPark(String processingGroup) {
        return neverParked.stream().noneMatch(processingGroup::startsWith);
    }
}
