package org.huiyi.meeting.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The agenda that stands, and every item that was ever on it. A place is where an item stands today; its id
/// stays with it whatever is put before it, and after it was dropped. What belongs to an item goes by its id.
///
/// @param known every item there ever was, as it is or was last; its id is where it is listed here, from 1
/// @param orders the ids in order of each agenda there was; the last one stands
public record Agenda(List<AgendaItem> known, List<List<Integer>> orders) {
    /// What belongs to the meeting as a whole.
    public static final int NO_ITEM = 0;

    static final Agenda EMPTY = new Agenda(List.of(), List.of(List.of()));

    public static Agenda of(AgendaItem... items) {
        return EMPTY.rearranged(List.of(items));
    }

    public List<AgendaItem> items() {
        return ids().stream().map(this::item).toList();
    }

    /// Of the items that stand, in order.
    public List<Integer> ids() {
        return orders.getLast();
    }

    /// @param place counted from 1
    public Optional<Integer> idAt(int place) {
        return at(ids(), place);
    }

    /// Counted from 1; empty once the item was dropped.
    public Optional<Integer> placeOf(int id) {
        return Optional.of(ids().indexOf(id) + 1).filter(place -> place > 0);
    }

    /// The item as it is, or as it was when it was dropped.
    public Optional<AgendaItem> find(int id) {
        return at(known, id);
    }

    /// What stands or once stood at a place, for what was stored when nothing but the place was: if there
    /// were several, one that is sensitive.
    public int everAt(int place) {
        var all = orders.stream().flatMap(order -> at(order, place).stream()).distinct().toList();
        return all.stream()
                .filter(id -> item(id).sensitive())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(NO_ITEM);
    }

    /// The ids of the sensitive items that stand.
    public List<Integer> sensitive() {
        return ids().stream().filter(id -> item(id).sensitive()).toList();
    }

    /// The ids of the ordinary items that would be sensitive if these stood.
    public List<Integer> tightenedBy(List<AgendaItem> items) {
        var then = rearranged(items);
        return ids().stream()
                .filter(id -> !item(id).sensitive())
                .filter(id -> then.sensitive().contains(id))
                .toList();
    }

    Agenda rearranged(List<AgendaItem> items) {
        return with(idsOf(items), items);
    }

    /// The same items, spelt otherwise.
    Agenda edited(List<AgendaItem> items) {
        return with(ids(), items);
    }

    Agenda classified(List<Integer> ids) {
        var changed =
                IntStream.rangeClosed(1, known.size())
                        .mapToObj(id -> ids.contains(id) ? item(id).kept() : item(id))
                        .toList();
        return new Agenda(changed, orders);
    }

    private Agenda with(List<Integer> ids, List<AgendaItem> items) {
        var all = new ArrayList<>(known);
        for (int i = 0; i < items.size(); i++) {
            if (ids.get(i) > all.size()) {
                all.add(items.get(i));
            } else {
                all.set(ids.get(i) - 1, items.get(i));
            }
        }
        return new Agenda(
                List.copyOf(all), Stream.concat(orders.stream(), Stream.of(ids)).toList());
    }

    /// An item that comes back after it was dropped is the one it was.
    private List<Integer> idsOf(List<AgendaItem> items) {
        var gone = IntStream.rangeClosed(1, known.size()).boxed().filter(id -> !stands(id));
        var candidates = Stream.concat(ids().stream(), gone).toList();
        int[] origins = Origins.of(candidates.stream().map(this::item).toList(), items);
        var ids = new ArrayList<Integer>();
        int next = known.size() + 1;
        for (int origin : origins) {
            ids.add(origin < 0 ? next++ : candidates.get(origin));
        }
        return List.copyOf(ids);
    }

    private boolean stands(int id) {
        return ids().contains(id);
    }

    private AgendaItem item(int id) {
        return known.get(id - 1);
    }

    private static <T> Optional<T> at(List<T> all, int place) {
        return place < 1 || place > all.size() ? Optional.empty() : Optional.of(all.get(place - 1));
    }
}
