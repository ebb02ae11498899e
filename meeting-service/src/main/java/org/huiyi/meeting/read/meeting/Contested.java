package org.huiyi.meeting.read.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.huiyi.meeting.followup.FollowUp;
import org.huiyi.meeting.meeting.Disagreement;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Edition;
import org.huiyi.rest.problem.Texts;
import org.jspecify.annotations.Nullable;

/// What contested actions are about, by the minutes that assign them. Why one is contested stays with the
/// action, where those whom it concerns read it (R46).
///
/// @param editions of all minutes of the meeting, the newest first
record Contested(FollowUp heard, List<Edition> editions, Texts texts, Locale locale) {
    private record Item(int n, ActionItem action) {}

    /// The task; null where it is not known.
    @Nullable String topic(Disagreement one) {
        return told(one, item -> MeetingView.text(item.action().task()));
    }

    /// Who contests which action of the minutes; null where that is not known.
    @Nullable String description(Disagreement one) {
        return told(one, item -> texts.say(locale, "contest", item.n(), item.action().partyId()));
    }

    private @Nullable String told(Disagreement one, Function<Item, @Nullable String> what) {
        return Optional.ofNullable(one.actionId())
                .flatMap(heard::itemOf)
                .flatMap(this::item)
                .map(what)
                .orElse(null);
    }

    private Optional<Item> item(int n) {
        return editions.stream()
                .flatMap(edition -> edition.action(n).stream())
                .findFirst()
                .map(action -> new Item(n, action));
    }
}
