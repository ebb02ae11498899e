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
/// @param segments into how many parts a new processor divides its work
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

    boolean mayPark(String processingGroup) {
        return neverParked.stream().noneMatch(processingGroup::startsWith);
    }
}
