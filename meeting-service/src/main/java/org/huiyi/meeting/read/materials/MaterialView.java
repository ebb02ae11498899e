package org.huiyi.meeting.read.materials;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.material.Channel;
import org.huiyi.meeting.material.Delivery;
import org.huiyi.meeting.material.Material;
import org.huiyi.meeting.material.Version;
import org.huiyi.meeting.meeting.Classification;
import org.jspecify.annotations.Nullable;

/// A piece of material as one caller may read of it.
///
/// @param title null where it is withheld, like everything that would tell what it is about
/// @param agendaItem the place of its agenda item; null when it belongs to none that stands
/// @param withheld why: the name of what stands in the way
/// @param deliveries who was reached with which version, and who was not
/// @param reads who of which party opened which version first; for the organiser only
record MaterialView(
        String id,
        @Nullable String title,
        Classification classification,
        @Nullable Integer agendaItem,
        int version,
        List<VersionView> versions,
        List<Channel> channels,
        List<Delivery> deliveries,
        List<ReadView> reads,
        @Nullable String withheld) {
    record VersionView(
            int version,
            @Nullable String fileName,
            String mediaType,
            long size,
            @Nullable String sha256,
            @Nullable String summary,
            Channel channel,
            String partyId,
            String personId,
            Instant distributedAt) {
        static VersionView of(Version version, boolean open) {
            var document = version.document();
            return new VersionView(
                    version.number(),
                    open ? document.fileName() : null,
                    document.mediaType(),
                    document.size(),
                    open ? document.sha256() : null,
                    open ? text(version.summary()) : null,
                    version.channel(),
                    version.partyId(),
                    version.personId(),
                    version.distributedAt());
        }

        private static @Nullable String text(@Nullable Personal summary) {
            return summary == null ? null : summary.readable();
        }
    }

    record ReadView(String partyId, String personId, int version, Instant readAt) {}

    static MaterialView of(
            Material material,
            @Nullable Integer agendaItem,
            Classification classification,
            List<ReadView> reads,
            @Nullable String withheld) {
        boolean open = withheld == null;
        return new MaterialView(
                material.materialId(),
                open ? material.title() : null,
                classification,
                agendaItem,
                material.latest().number(),
                material.versions().stream().map(v -> VersionView.of(v, open)).toList(),
                material.channels(),
                material.deliveries(),
                reads,
                withheld);
    }
}
