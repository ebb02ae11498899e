package org.huiyi.meeting.read.minutes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyi.meeting.history.CirculatedMinutes.Circulated;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Assignee;
import org.huiyi.meeting.minutes.Edition;
import org.huiyi.meeting.read.minutes.MinutesReading.Copy;
import org.jspecify.annotations.Nullable;

/// @param n its number, which it keeps from edition to edition
/// @param contributors parties and persons who help and owe nothing
record ActionView(
        int n,
        @Nullable Integer resolution,
        @Nullable String task,
        @Nullable String partyId,
        @Nullable Assignee assignee,
        @Nullable Instant dueAt,
        @Nullable Duration checkEvery,
        List<String> contributors) {
    /// @param edition beyond the last one the actions are a draft's, and counted
    static @Nullable Listed<ActionView> all(Contents readable, Copy copy, int edition) {
        if (readable.actions().isAbsent()) {
            return null;
        }
        Circulated circulated = copy.circulated();
        List<Edition> editions = circulated.past().state().aftermath().editions();
        List<Integer> numbers =
                edition <= editions.size()
                        ? editions.get(edition - 1).actionNumbers()
                        : Edition.places(readable, circulated.session());
        List<ActionItem> items = readable.actions().entries();
        return new Listed<>(
                readable.actions().none(),
                IntStream.range(0, items.size())
                        .mapToObj(i -> of(numbers.get(i), items.get(i)))
                        .toList());
    }

    private static ActionView of(int n, ActionItem item) {
        return new ActionView(
                n,
                item.resolution(),
                MinutesView.text(item.task()),
                item.partyId(),
                item.assignee(),
                item.dueAt(),
                item.checkEvery(),
                item.helpers());
    }
}
