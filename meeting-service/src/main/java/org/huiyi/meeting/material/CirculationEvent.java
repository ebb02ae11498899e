package org.huiyi.meeting.material;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Classification;
import org.jspecify.annotations.Nullable;

/// Material goes round.
public sealed interface CirculationEvent extends MaterialEvent {
    /// @param classification sensitive also where its meeting or its agenda item is
    /// @param agendaItem the place of the item it belongs to, in the agenda that stood then
    /// @param parties who took part then, and was to have it
    /// @param agendaItemId the item's id; null when it belongs to none, and in what was stored without it
    @Evidences({Rule.R15, Rule.R17, Rule.R18})
    record MaterialDistributed(
            String meetingId,
            String materialId,
            String title,
            Classification classification,
            @Nullable Integer agendaItem,
            Version version,
            List<String> parties,
            @Nullable Integer agendaItemId)
            implements CirculationEvent {
        /// As it was stored when an item was known by its place alone, or without an item.
        public MaterialDistributed(
                String meetingId,
                String materialId,
                String title,
                Classification classification,
                @Nullable Integer agendaItem,
                Version version,
                List<String> parties) {
            this(meetingId, materialId, title, classification, agendaItem, version, parties, null);
        }
    }

    /// Another version took the place of the one before, which stays, and went to everybody again.
    @Evidences({Rule.R15, Rule.R17, Rule.R18})
    record MaterialRevised(
            String meetingId,
            String materialId,
            Classification classification,
            Version version,
            List<String> parties)
            implements CirculationEvent {}

    /// The latest version went by another channel too.
    @Evidences({Rule.R16, Rule.R18})
    record MaterialPassedOn(
            String meetingId,
            String materialId,
            int version,
            Classification classification,
            Channel channel,
            List<String> parties,
            Instant passedOnAt)
            implements CirculationEvent {}

    /// Given on paper.
    ///
    /// @param receiver the person who took it
    /// @param recordedBy who handed it out, or tells of it
    @Evidences({Rule.R16, Rule.R18})
    record MaterialHandedOut(
            String meetingId,
            String materialId,
            int version,
            String partyId,
            String receiver,
            Instant handedOutAt,
            String recordedBy)
            implements CirculationEvent {}

    /// A contact of the party was sent the link.
    @Evidences(Rule.R16)
    record MaterialSentToParty(
            String meetingId,
            String materialId,
            int version,
            String partyId,
            String personId,
            Instant sentAt,
            String noticeEventId)
            implements CirculationEvent {}

    @Evidences(Rule.R16)
    record MaterialBounced(
            String meetingId,
            String materialId,
            int version,
            String partyId,
            String personId,
            Instant bouncedAt,
            String noticeEventId)
            implements CirculationEvent {}

    /// The organiser's word that the meeting needs no material.
    @Evidences(Rule.R15)
    record NoMaterialNeeded(String meetingId, Personal reason, Instant statedAt)
            implements CirculationEvent {}
}
