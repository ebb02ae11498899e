package org.huiyi.meeting.material;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.Agenda;
import org.huiyi.meeting.meeting.Classification;
import org.jspecify.annotations.Nullable;

/// One piece of material with all its versions.
///
/// @param classification as it last went round; its meeting may have become sensitive since
/// @param agendaItem the item it belongs to; null when to none
/// @param channels every channel it went by, in order
public record Material(
        String materialId,
        String title,
        Classification classification,
        @Nullable ItemOfMaterial agendaItem,
        List<Version> versions,
        List<Channel> channels,
        List<Delivery> deliveries) {
    public Version latest() {
        return versions.getLast();
    }

    public Instant distributedAt() {
        return versions.getFirst().distributedAt();
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /// The party that handed in the first version.
    public String supplier() {
        return versions.getFirst().partyId();
    }

    /// The id of the item it belongs to; 0 when to none.
    public int item(Agenda agenda) {
        return agendaItem == null ? Agenda.NO_ITEM : agendaItem.in(agenda);
    }

    public boolean names(String sha256) {
        return versions.stream().anyMatch(v -> v.document().sha256().equals(sha256));
    }

    boolean has(Delivery delivery) {
        return deliveries.stream()
                .anyMatch(known ->
                        known.kind() == delivery.kind()
                                && known.version() == delivery.version()
                                && known.partyId().equals(delivery.partyId())
                                && known.personId().equals(delivery.personId()));
    }

    Material and(Version version) {
        return new Material(
                materialId,
                title,
                classification,
                agendaItem,
                added(versions, version),
                added(channels, version.channel()),
                deliveries);
    }

    Material classified(Classification now) {
        return new Material(materialId, title, now, agendaItem, versions, channels, deliveries);
    }

    Material by(Channel channel) {
        return new Material(
                materialId,
                title,
                classification,
                agendaItem,
                versions,
                added(channels, channel),
                deliveries);
    }

    Material and(Delivery delivery) {
        return new Material(
                materialId,
                title,
                classification,
                agendaItem,
                versions,
                channels,
                added(deliveries, delivery));
    }

    private static <T> List<T> added(List<T> before, T more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }
}
