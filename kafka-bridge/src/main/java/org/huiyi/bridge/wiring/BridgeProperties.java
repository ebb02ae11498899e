package org.huiyi.bridge.wiring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `huiyi.kafka.*`
///
/// @param partitions of topics that the house creates; more of them later would break the order of a key
/// @param replicas of topics that the house creates; 3 wherever there are three brokers
/// @param createTopics whether missing topics are created at start
/// @param requestRetention how long request topics, which carry encrypted personal data, and the copies of
///     parked messages are kept
/// @param feedConcurrency consumers per feed and node
/// @param feedBatch messages a consumer takes at once
/// @param announcerBatch events announced between two waits for the broker
/// @param schemas where the JSON Schemas of announcements stand; the type is appended to it in
///     `ce_dataschema`
@ConfigurationProperties("huiyi.kafka")
public record BridgeProperties(
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("true") boolean createTopics,
        @DefaultValue("7d") Duration requestRetention,
        @DefaultValue("3") int feedConcurrency,
        @DefaultValue("200") int feedBatch,
        @DefaultValue("200") int announcerBatch,
        @DefaultValue("urn:huiyi:schema:") String schemas) {}
