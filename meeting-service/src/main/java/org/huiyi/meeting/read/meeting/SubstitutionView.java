package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.meeting.Agenda;
import org.huiyi.meeting.meeting.Substitution;
import org.jspecify.annotations.Nullable;

/// Who acts in whose place.
///
/// @param items the places of the agenda items it is for; empty means all of them, unless some were dropped
/// @param droppedItems how many items it is for that are on the agenda no longer
/// @param until when the principal came after all
record SubstitutionView(
        String principal,
        String substitute,
        @Nullable String name,
        List<Integer> items,
        int droppedItems,
        @Nullable String authority,
        Instant from,
        @Nullable Instant until) {
    static SubstitutionView of(Substitution s, Agenda agenda) {
        var items = s.items().stream().flatMap(id -> agenda.placeOf(id).stream()).toList();
        return new SubstitutionView(
                s.principal(),
                s.substitute().personId(),
                MeetingView.text(s.substitute().name()),
                items,
                s.items().size() - items.size(),
                MeetingView.text(s.authority()),
                s.from(),
                s.until());
    }
}
