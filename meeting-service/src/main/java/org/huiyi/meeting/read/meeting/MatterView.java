package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.door.Discretion;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.ImportantMatter;
import org.huiyi.meeting.meeting.ImportantMatter.Call;
import org.huiyi.meeting.meeting.ImportantMatter.Channel;
import org.huiyi.meeting.meeting.Plan;
import org.jspecify.annotations.Nullable;

/// An important matter as the parties read it.
///
/// @param matter what it is; null where the ground says it all, or where it is withheld
/// @param ground who or what made it important
/// @param agendaItem place of the item it is about; null of anything else
/// @param confirmed whether every party has given its word
/// @param missing the parties that have not
record MatterView(
        int n,
        @Nullable String matter,
        ImportantMatter.Ground ground,
        @Nullable Integer agendaItem,
        Instant markedAt,
        boolean confirmed,
        List<String> missing,
        List<CallView> voiceConfirmations) {
    /// @param reached false where it was an attempt only
    record CallView(
            String partyId,
            Channel channel,
            List<String> persons,
            @Nullable String summary,
            Instant at,
            boolean reached) {
        static CallView of(Call call) {
            return new CallView(
                    call.partyId(),
                    call.channel(),
                    call.persons(),
                    MeetingView.text(call.summary()),
                    call.at(),
                    call.reached());
        }
    }

    static MatterView of(ImportantMatter one, Plan plan, Discretion discretion) {
        var missing = one.unconfirmed(plan);
        return new MatterView(
                one.n(),
                one.isByRule()
                        ? one.about(plan).map(discretion::shown).map(AgendaItem::topic).orElse(null)
                        : MeetingView.text(one.matter()),
                one.ground(),
                plan.agenda().placeOf(one.item()).orElse(null),
                one.markedAt(),
                missing.isEmpty(),
                missing,
                one.calls().stream().map(CallView::of).toList());
    }
}
