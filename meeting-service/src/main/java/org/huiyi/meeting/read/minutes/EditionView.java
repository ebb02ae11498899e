package org.huiyi.meeting.read.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyi.meeting.minutes.Aftermath.Sending;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Difference;
import org.huiyi.meeting.minutes.Difference.Change;
import org.huiyi.meeting.minutes.Edition;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.read.minutes.MinutesReading.Copy;
import org.jspecify.annotations.Nullable;

/// One edition of published minutes; `?edition=` reads the whole of it.
///
/// @param changes against the edition before; left out where the reader may not read what changed
/// @param sentTo whom this edition was sent
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditionView(
        int edition,
        Instant at,
        @Nullable String author,
        @Nullable String reason,
        @Nullable List<ChangeView> changes,
        List<SendingView> sentTo) {
    record SendingView(String partyId, Instant sentAt) {
        static SendingView of(Sending sending) {
            return new SendingView(sending.partyId(), sending.sentAt());
        }
    }

    /// @param number its place from 1, or an action's own number
    /// @param sentence the change in the reader's language
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeView(
            Difference.Kind kind,
            Difference.Section section,
            int number,
            @Nullable String before,
            @Nullable String after,
            @Nullable String partyId,
            @Nullable Instant dueAt,
            String sentence) {
        static ChangeView of(Change change, PageWords words) {
            ActionItem action = change.action();
            return new ChangeView(
                    change.kind(),
                    change.section(),
                    change.number(),
                    MinutesView.text(change.before()),
                    MinutesView.text(change.after()),
                    action == null ? null : action.partyId(),
                    action == null ? null : action.dueAt(),
                    words.change(change));
        }
    }

    static List<EditionView> all(Copy copy, Minutes minutes) {
        List<Edition> editions = minutes.aftermath().editions();
        return IntStream.range(0, editions.size()).mapToObj(i -> of(copy, minutes, i)).toList();
    }

    private static EditionView of(Copy copy, Minutes minutes, int i) {
        List<Edition> editions = minutes.aftermath().editions();
        Edition edition = editions.get(i);
        var changes = i == 0 ? null : changes(copy, editions.get(i - 1), edition);
        return new EditionView(
                edition.number(),
                edition.at(),
                edition.author(),
                copy.isOpen() ? MinutesView.text(edition.reason()) : null,
                copy.isOpen() ? changes : null,
                minutes.aftermath().copies().of(edition.number()).stream()
                        .map(SendingView::of)
                        .toList());
    }

    private static List<ChangeView> changes(Copy copy, Edition before, Edition after) {
        var difference = Difference.between(before, after);
        var told = copy.discretion().hidesAnnex() ? difference.withoutAnnex() : difference;
        PageWords words = copy.words();
        return told.changes().stream().map(change -> ChangeView.of(change, words)).toList();
    }
}
