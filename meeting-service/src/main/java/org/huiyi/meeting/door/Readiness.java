package org.huiyi.meeting.door;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.access.AccessEvent.ContentRead;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.law.DistributionOfMaterial;
import org.huiyi.meeting.law.ObtainingOfMaterial;
import org.huiyi.meeting.material.Delivery;
import org.huiyi.meeting.material.Material;
import org.huiyi.meeting.material.Materials;
import org.huiyi.meeting.meeting.MaterialsAtStart;
import org.huiyi.meeting.meeting.MaterialsAtStart.Lacking;
import org.huiyi.meeting.meeting.Meeting.NotScheduled;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Timetable;

/// How a meeting stands with its material at an instant: what was late, and which party has not obtained
/// the latest version of what, and why (R15, R16). Folded from histories, the record of accesses included.
public final class Readiness {
    private record Lack(String partyId, String cause, String materialId) {}

    private record Moment(
            Registered meeting, Materials materials, List<ContentRead> reads, Instant at) {}

    private final Histories histories;
    private final MaterialsOfMeetings materials;
    private final Door door;

    public Readiness(Histories histories, MaterialsOfMeetings materials, Door door) {
        this.histories = histories;
        this.materials = materials;
        this.door = door;
    }

    /// A meeting that does not exist lacks nothing; whoever asked is told so elsewhere.
    public MaterialsAtStart of(String meetingId, Instant at, Duration lead) {
        return switch (histories.fold(MeetingDecider.INSTANCE, meetingId).state()) {
            case NotScheduled _ -> MaterialsAtStart.NONE_NEEDED;
            case Registered meeting -> of(meeting, at, lead);
        };
    }

    private MaterialsAtStart of(Registered meeting, Instant at, Duration lead) {
        String id = meeting.plan().meetingId();
        Materials there = materials.of(id).state();
        if (there.all().isEmpty()) {
            return new MaterialsAtStart(there.noneNeeded() == null, 0, List.of(), List.of());
        }
        Instant first = there.all().getFirst().distributedAt();
        var moment = new Moment(meeting, there, materials.readsOf(id, first, at), at);
        return new MaterialsAtStart(
                true, there.all().size(), late(moment, lead), grouped(lacks(moment)));
    }

    private static List<String> late(Moment moment, Duration lead) {
        Timetable timetable = moment.meeting().plan().slot().timetable();
        Instant startsAt = timetable == null ? null : timetable.startsAt();
        return moment.materials().all().stream()
                .filter(m -> DistributionOfMaterial.isLate(m.distributedAt(), startsAt, lead))
                .map(Material::materialId)
                .toList();
    }

    private List<Lack> lacks(Moment moment) {
        var lacks = new ArrayList<Lack>();
        for (Membership party : moment.meeting().plan().parties().active()) {
            for (Material material : moment.materials().all()) {
                if (!hasObtained(moment, party.partyId(), material)) {
                    lacks.add(
                            new Lack(
                                    party.partyId(),
                                    cause(moment, party, material),
                                    material.materialId()));
                }
            }
        }
        return lacks;
    }

    /// Whoever handed it in has it, and so has the organiser, through whose hands it goes.
    private static boolean hasObtained(Moment moment, String partyId, Material material) {
        int latest = material.latest().number();
        return moment.meeting().plan().organiser().equals(partyId)
                || material.latest().partyId().equals(partyId)
                || reached(material, partyId, Delivery.Kind.HANDED_OUT)
                || moment.reads().stream()
                        .anyMatch(read ->
                                read.partyId().equals(partyId)
                                        && read.thing().equals(material.materialId())
                                        && read.version() == latest);
    }

    private String cause(Moment moment, Membership party, Material material) {
        var barred = barOfAll(moment, party, material);
        if (barred.isPresent()) {
            return barred.get();
        }
        if (reached(material, party.partyId(), Delivery.Kind.SENT)) {
            return ObtainingOfMaterial.UNOPENED;
        }
        return reached(material, party.partyId(), Delivery.Kind.BOUNCED)
                ? ObtainingOfMaterial.BOUNCED
                : ObtainingOfMaterial.UNSENT;
    }

    private static boolean reached(Material material, String partyId, Delivery.Kind kind) {
        int latest = material.latest().number();
        return material.deliveries().stream()
                .anyMatch(d ->
                        d.kind() == kind && d.version() == latest && d.partyId().equals(partyId));
    }

    /// What keeps every contact of a party from it; empty as soon as one of them may come.
    private Optional<String> barOfAll(Moment moment, Membership party, Material material) {
        String partyId = party.partyId();
        var contacts = party.party().contacts();
        Stream<Actor> people =
                contacts.isEmpty()
                        ? Stream.of(new Actor(partyId, partyId))
                        : contacts.stream().map(c -> new Actor(c.personId(), partyId));
        var bars =
                people.map(actor ->
                                new Wish(
                                        moment.meeting(),
                                        actor,
                                        material.materialId(),
                                        material.item(moment.meeting().plan().agenda()),
                                        moment.at()))
                        .map(wish -> door.bar(wish, material.classification()))
                        .toList();
        return bars.stream().allMatch(Optional::isPresent)
                ? bars.getFirst().map(Register::causeOf)
                : Optional.empty();
    }

    private static List<Lacking> grouped(List<Lack> lacks) {
        Map<List<String>, List<String>> byCause =
                lacks.stream()
                        .collect(
                                Collectors.groupingBy(
                                        lack -> List.of(lack.partyId(), lack.cause()),
                                        LinkedHashMap::new,
                                        Collectors.mapping(Lack::materialId, Collectors.toList())));
        return byCause.entrySet().stream()
                .map(e -> new Lacking(e.getKey().get(0), e.getValue(), e.getKey().get(1)))
                .toList();
    }
}
