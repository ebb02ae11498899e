package org.huiyi.meeting.write.draftminutes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Resolution;
import org.huiyi.meeting.minutes.Part;
import org.jspecify.annotations.Nullable;

/// The body of a draft. Each list may be left out, be a list, or be an explicit `"none"`.
record Draft(
        @Nullable ListOrNone<String> points,
        @Nullable ListOrNone<ResolutionEntry> resolutions,
        @Nullable ListOrNone<ActionEntry> actions,
        @Nullable String annex) {
    record ResolutionEntry(@Nullable String text, @Nullable String noActionReason) {}

    record ActionEntry(
            @Nullable Integer resolution,
            @Nullable String task,
            @Nullable String partyId,
            @Nullable Who assignee,
            @Nullable Instant dueAt,
            @Nullable Duration checkEvery) {}

    /// Free text belongs to `author`.
    Contents contents(String author) {
        var limits = new Limits(author);
        return new Contents(
                part(points, "points", limits::required),
                part(
                        resolutions,
                        "resolutions",
                        (field, entry) -> resolution(limits, field, entry)),
                part(actions, "actions", (field, entry) -> action(limits, field, entry)),
                limits.text("annex", annex));
    }

    private static Resolution resolution(Limits limits, String field, ResolutionEntry entry) {
        return new Resolution(
                limits.required(field + ".text", entry.text()),
                limits.text(field + ".noActionReason", entry.noActionReason()));
    }

    private static ActionItem action(Limits limits, String field, ActionEntry entry) {
        return new ActionItem(
                entry.resolution(),
                limits.text(field + ".task", entry.task()),
                limits.id(field + ".partyId", entry.partyId()),
                entry.assignee() == null ? null : entry.assignee().named(limits, field),
                entry.dueAt(),
                limits.positive(field + ".checkEvery", entry.checkEvery()));
    }

    private static <B, T> Part<T> part(
            @Nullable ListOrNone<B> given, String field, Reading<B, T> reading) {
        if (given == null) {
            return Part.absent();
        }
        if (given.none()) {
            return Part.explicitlyNone();
        }
        List<B> entries = Limits.bounded(field, given.entries());
        return Part.of(
                IntStream.range(0, entries.size())
                        .mapToObj(i -> reading.read(field + "[" + i + "]", entries.get(i)))
                        .toList());
    }

    private interface Reading<B, T> {
        T read(String field, B entry);
    }
}
