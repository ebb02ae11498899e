package org.huiyi.meeting.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesAmended;
import org.jspecify.annotations.Nullable;

/// Minutes as they stood from one publication or amendment to the next.
///
/// @param number counted from 1, which is what was published
/// @param author null of the first, which several may have written
/// @param reason null of the first
/// @param actionNumbers the number of each action, in their order; an action keeps its number from edition
///     to edition
public record Edition(
        int number,
        Instant at,
        @Nullable String author,
        @Nullable Personal reason,
        Contents contents,
        List<Integer> actionNumbers) {
    public Edition {
        actionNumbers = List.copyOf(actionNumbers);
    }

    static Edition first(Instant publishedAt, Contents contents, int session) {
        return new Edition(1, publishedAt, null, null, contents, places(contents, session));
    }

    /// Before actions had numbers of their own, their place was their number.
    static Edition by(MinutesAmended e) {
        List<Integer> given = e.actionNumbers();
        return new Edition(
                e.edition(),
                e.amendedAt(),
                e.author(),
                e.reason(),
                e.contents(),
                given == null ? places(e.contents(), e.sessionNumber()) : given);
    }

    /// The action of this number, if there is one.
    public Optional<ActionItem> action(int n) {
        int place = actionNumbers.indexOf(n);
        return place < 0 ? Optional.empty() : Optional.of(contents.actions().entries().get(place));
    }

    /// What has no numbers yet is counted.
    public static List<Integer> places(Contents contents, int session) {
        return IntStream.rangeClosed(1, contents.actions().entries().size())
                .mapToObj(place -> Numbering.through(session, place))
                .toList();
    }
}
