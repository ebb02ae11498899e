package org.huiyi.meeting.read.materials;

import java.time.Clock;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.door.Door;
import org.huiyi.meeting.door.Register;
import org.huiyi.meeting.door.Wish;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.material.Material;
import org.huiyi.meeting.material.Materials;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;
import org.huiyi.meeting.read.materials.MaterialView.ReadView;
import org.jspecify.annotations.Nullable;

/// A meeting's material for whoever may know of the meeting; a party that withdrew sees what was there
/// until then, and of what is sensitive nobody reads so much as the title who may not read it.
public final class SeenMaterials {
    private static final String REQUESTS = "material-requests";

    private final SeenMeetings meetings;
    private final MaterialsOfMeetings materials;
    private final Door door;
    private final Clock clock;

    public SeenMaterials(
            SeenMeetings meetings, MaterialsOfMeetings materials, Door door, Clock clock) {
        this.meetings = meetings;
        this.materials = materials;
        this.door = door;
        this.clock = clock;
    }

    /// @throws org.huiyi.rest.NotFoundException there is no such meeting for this actor
    Past<Materials> of(String meetingId, Actor actor) {
        return materials.of(
                meetingId, until(meetings.of(meetingId, actor, new Until.Now()), actor));
    }

    MaterialView view(String meetingId, Actor actor, Material material, boolean withReads) {
        Registered meeting = meetings.of(meetingId, actor, new Until.Now()).meeting();
        var wish = wish(meeting, actor, material);
        boolean sensitive = Door.isSensitive(wish, material.classification());
        return MaterialView.of(
                material,
                meeting.plan().agenda().placeOf(wish.agendaItem()).orElse(null),
                sensitive ? Classification.SENSITIVE : Classification.ORDINARY,
                withReads && meeting.plan().isOrganiser(actor) ? reads(wish, material) : List.of(),
                sensitive ? withheld(wish, material) : null);
    }

    /// What was asked for in a sensitive meeting is for those who agreed.
    boolean hidesRequests(String meetingId, Actor actor) {
        Registered meeting = meetings.of(meetingId, actor, new Until.Now()).today();
        return meeting.plan().isSensitive()
                && door.bar(
                                new Wish(meeting, actor, REQUESTS, 0, clock.instant()),
                                Classification.SENSITIVE)
                        .isPresent();
    }

    private @Nullable String withheld(Wish wish, Material material) {
        return material.supplier().equals(wish.actor().party())
                ? null
                : door.bar(wish, material.classification()).map(Register::causeOf).orElse(null);
    }

    private List<ReadView> reads(Wish wish, Material material) {
        String meetingId = wish.meeting().plan().meetingId();
        return materials.readsOf(meetingId, material.distributedAt(), wish.at()).stream()
                .filter(read -> read.thing().equals(material.materialId()))
                .map(r -> new ReadView(r.partyId(), r.personId(), r.version(), r.readAt()))
                .toList();
    }

    private Wish wish(Registered meeting, Actor actor, Material material) {
        int item = material.item(meeting.plan().agenda());
        return new Wish(meeting, actor, material.materialId(), item, clock.instant());
    }

    private static Until until(Seen seen, Actor actor) {
        RecordedEvent last = seen.past().events().getLast();
        return last.payload() instanceof PartyWithdrawn e && e.partyId().equals(actor.party())
                ? new Until.RecordedBy(last.recordedAt())
                : new Until.Now();
    }
}
