package org.huiyi.meeting.read.materials;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.door.Door;
import org.huiyi.meeting.door.Register;
import org.huiyi.meeting.door.Wish;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.law.MeetingRefusal;
import org.huiyi.meeting.material.Material;
import org.huiyi.meeting.meeting.Agenda;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.read.materials.MaterialView.ReadView;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.jspecify.annotations.Nullable;

/// A meeting's material for whoever may know of the meeting; a party that withdrew sees what was there
/// until then. Of what is sensitive nobody reads so much as the title who may not read it, and who is told of it
/// or kept from it is on record first. Being told of a paper is another thing than having read it.
public final class SeenMaterials {
    private static final String LIST = "materials";
    private static final String REQUESTS = "material-requests";

    private record Shown(MaterialView view, @Nullable MeetingRefusal bar) {
        boolean isSensitive() {
            return view.classification() == Classification.SENSITIVE;
        }
    }

    private final SeenMeetings meetings;
    private final MaterialsOfMeetings materials;
    private final Door door;
    private final Register register;
    private final Clock clock;

    public SeenMaterials(
            SeenMeetings meetings,
            MaterialsOfMeetings materials,
            Door door,
            Register register,
            Clock clock) {
        this.meetings = meetings;
        this.materials = materials;
        this.door = door;
        this.register = register;
        this.clock = clock;
    }

    /// @throws NotFoundException there is no such meeting for this actor
    Shelf of(String meetingId, Actor reader) {
        var seen = meetings.of(meetingId, reader, new Until.Now());
        return new Shelf(seen, materials.of(meetingId, seen.until()), reader);
    }

    Page<MaterialView> page(Shelf shelf, Paging paging) {
        var page = Pages.of(shelf.materials().all(), paging, one -> shown(shelf, one, List.of()));
        record(shelf, LIST, page.items());
        return new Page<>(page.items().stream().map(Shown::view).toList(), page.next());
    }

    /// @throws NotFoundException there is no such piece
    MaterialView one(Shelf shelf, String materialId) {
        var material = shelf.materials().find(materialId).orElseThrow(NotFoundException::new);
        var reads = shelf.isOrganisers() ? reads(shelf, material) : List.<ReadView>of();
        var shown = shown(shelf, material, reads);
        record(shelf, LIST + '/' + materialId, List.of(shown));
        return shown.view();
    }

    /// Whether what was asked for is withheld: of a sensitive meeting it is for those who agreed. To be asked
    /// before it is given.
    boolean withholdsRequests(Shelf shelf) {
        if (!shelf.today().plan().isSensitive()) {
            return false;
        }
        var wish = wish(shelf, REQUESTS, Agenda.NO_ITEM);
        var bar = door.bar(wish, Classification.SENSITIVE);
        bar.ifPresentOrElse(
                no -> register.keptOut(wish, no),
                () -> register.read(wish, (int) shelf.past().version(), null));
        return bar.isPresent();
    }

    private void record(Shelf shelf, String thing, List<Shown> all) {
        var wish = wish(shelf, thing, Agenda.NO_ITEM);
        var sensitive = all.stream().filter(Shown::isSensitive).toList();
        if (sensitive.stream().anyMatch(one -> one.bar() == null)) {
            register.read(wish, (int) shelf.past().version(), null);
        }
        sensitive.stream()
                .map(Shown::bar)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(bar -> register.keptOut(wish, bar));
    }

    private Shown shown(Shelf shelf, Material material, List<ReadView> reads) {
        var wish = wish(shelf, material.materialId(), shelf.itemOf(material));
        boolean sensitive = Door.isSensitive(wish, material.classification());
        MeetingRefusal bar = sensitive ? bar(wish, material).orElse(null) : null;
        var view =
                MaterialView.of(
                        material,
                        shelf.placeOf(material),
                        sensitive ? Classification.SENSITIVE : Classification.ORDINARY,
                        reads,
                        bar == null ? null : Register.causeOf(bar));
        return new Shown(view, bar);
    }

    private Optional<MeetingRefusal> bar(Wish wish, Material material) {
        return material.supplier().equals(wish.actor().party())
                ? Optional.empty()
                : door.bar(wish, material.classification());
    }

    private List<ReadView> reads(Shelf shelf, Material material) {
        String meetingId = shelf.today().plan().meetingId();
        return materials.readsOf(meetingId, material.distributedAt(), clock.instant()).stream()
                .filter(read -> read.thing().equals(material.materialId()))
                .map(r -> new ReadView(r.partyId(), r.personId(), r.version(), r.readAt()))
                .toList();
    }

    private Wish wish(Shelf shelf, String thing, int item) {
        return new Wish(shelf.today(), shelf.reader(), thing, item, clock.instant());
    }
}
