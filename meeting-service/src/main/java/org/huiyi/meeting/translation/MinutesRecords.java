package org.huiyi.meeting.translation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.contracts.wire.MinutesRecord;
import org.huiyi.contracts.wire.MinutesRecord.Commitment;
import org.huiyi.contracts.wire.MinutesRecord.Dispute;
import org.huiyi.contracts.wire.MinutesRecord.Idle;
import org.huiyi.contracts.wire.MinutesRecord.Item;
import org.huiyi.contracts.wire.MinutesRecord.Stay;
import org.huiyi.contracts.wire.MinutesRecord.Trouble;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Disagreement;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Presence;
import org.huiyi.meeting.meeting.Turns.ItemTime;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Resolution;
import org.huiyi.meeting.minutes.Edition;

/// What goes with the texts of an edition. Of a sensitive agenda item, and of a leak, only that there was one.
///
/// @param plan the meeting as it is, by which it is judged what may be said
/// @param held the meeting as the edition tells it
record MinutesRecords(Plan plan, Plan held, Edition edition) {
    MinutesRecord all() {
        var proceedings = held.proceedings();
        return new MinutesRecord(
                commitments(),
                idle(),
                held.attendance().stays().stream().map(this::stay).toList(),
                agenda(),
                proceedings.incidents().all().stream().map(MinutesRecords::trouble).toList(),
                proceedings.disagreements().all().stream().map(MinutesRecords::dispute).toList());
    }

    private List<Commitment> commitments() {
        List<ActionItem> items = edition.contents().actions().entries();
        return IntStream.range(0, items.size())
                .mapToObj(i -> commitment(edition.actionNumbers().get(i), items.get(i)))
                .toList();
    }

    /// Published items are complete (R33).
    private static Commitment commitment(int n, ActionItem item) {
        return new Commitment(
                n,
                item.resolution(),
                requireNonNull(item.task()),
                requireNonNull(item.partyId()),
                requireNonNull(MinutesLetters.name(item.assignee())),
                item.helpers(),
                requireNonNull(item.dueAt()));
    }

    private List<Idle> idle() {
        List<Resolution> all = edition.contents().resolutions().entries();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i ->
                        Stream.ofNullable(all.get(i).noActionReason())
                                .map(why -> new Idle(i + 1, why)))
                .toList();
    }

    private Stay stay(Presence stay) {
        return new Stay(
                stay.personId(),
                held.parties().nameOf(stay.personId()).orElse(null),
                stay.partyId(),
                stay.arrivedAt(),
                stay.leftAt(),
                stay.late());
    }

    /// What stands, and after it what was held before it was dropped.
    private List<Item> agenda() {
        var dropped =
                held.proceedings().turns().items().stream()
                        .map(ItemTime::item)
                        .filter(id -> held.agenda().placeOf(id).isEmpty());
        return Stream.concat(held.agenda().ids().stream(), dropped)
                .distinct()
                .flatMap(id -> held.agenda().find(id).map(item -> item(id, item)).stream())
                .toList();
    }

    private Item item(int id, AgendaItem item) {
        List<ItemTime> times =
                held.proceedings().turns().items().stream().filter(t -> t.item() == id).toList();
        return new Item(
                held.agenda().placeOf(id).orElse(null),
                Audience.topic(item, plan),
                times.isEmpty() ? null : times.getFirst().startedAt(),
                times.isEmpty() ? null : times.getLast().endedAt());
    }

    private static Trouble trouble(Incident one) {
        var remedy = one.remedy();
        boolean open = one.kind() != Incident.Kind.LEAK;
        return new Trouble(
                one.kind().name(),
                open ? one.description() : null,
                one.startedAt(),
                open && remedy != null ? remedy.action() : null);
    }

    private static Dispute dispute(Disagreement one) {
        var found = one.settlement();
        return new Dispute(
                one.topic(),
                one.description(),
                one.raisedBy(),
                found == null ? null : found.outcome(),
                found == null ? List.of() : found.dissenters());
    }
}
