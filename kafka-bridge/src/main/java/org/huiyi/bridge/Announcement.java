package org.huiyi.bridge;

/// One record for Kafka, sent as a CloudEvent in binary mode.
///
/// @param topic where to
/// @param key what it is kept in order by: the meeting's id
/// @param type e.g. `minutes.MinutesPublished.v1`
/// @param data a wire record of `contracts`; its `Personal` fields travel encrypted
/// @param discriminator tells apart several announcements of one event; empty for the first
public record Announcement(
        String topic, String key, String type, Object data, String discriminator) {
    public Announcement(String topic, String key, String type, Object data) {
        this(topic, key, type, data, "");
    }
}
