package org.huiyi.meeting.meeting;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// An agenda the parties were not all sent yet; until then the one before it stands.
///
/// @param change which change it is, counted from 1
/// @param awaited the parties that have to be sent the difference
/// @param unreached those of them that could not be sent it
public record PendingAgenda(
        int change,
        List<AgendaItem> items,
        List<String> awaited,
        List<String> unreached,
        @Nullable Personal reason) {
    PendingAgenda named(UnaryOperator<String> party) {
        return new PendingAgenda(
                change,
                items,
                awaited.stream().map(party).distinct().toList(),
                unreached.stream().map(party).distinct().toList(),
                reason);
    }

    PendingAgenda missing(List<String> parties) {
        var all = Stream.concat(unreached.stream(), parties.stream()).distinct().toList();
        return new PendingAgenda(change, items, awaited, all, reason);
    }
}
