package org.huiyi.meeting.write;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Resolution;
import org.huiyi.meeting.minutes.Contents.Superseded;
import org.huiyi.meeting.minutes.Part;
import org.jspecify.annotations.Nullable;

/// Minutes as callers write them. Each list may be left out, be a list, or be an explicit `"none"`.
public record MinutesBody(
        @Nullable ListOrNone<String> points,
        @Nullable ListOrNone<ResolutionEntry> resolutions,
        @Nullable ListOrNone<ActionEntry> actions,
        @Nullable String annex) {
    public record ResolutionEntry(
            @Nullable String text,
            @Nullable String noActionReason,
            @Nullable SupersededEntry supersedes) {}

    /// @param resolution its number in that meeting, from 1; of session n after the first from n0001
    public record SupersededEntry(@Nullable String meetingId, @Nullable Integer resolution) {
        Superseded named(String field) {
            return new Superseded(
                    MinutesFields.given(field + ".meetingId", meetingId),
                    MinutesFields.number(field + ".resolution", resolution));
        }
    }

    /// @param dueAt after the meeting, and ten years after it at most
    /// @param checkEvery from one second to 366 days
    public record ActionEntry(
            @Nullable Integer resolution,
            @Nullable String task,
            @Nullable String partyId,
            @Nullable Who assignee,
            @Nullable Instant dueAt,
            @Nullable Duration checkEvery,
            @Nullable List<String> contributors) {}

    /// Free text belongs to `author`.
    public Contents contents(String author) {
        var fields = new MinutesFields(author);
        return new Contents(
                part(points, "points", fields::required),
                part(
                        resolutions,
                        "resolutions",
                        (field, entry) -> resolution(fields, field, entry)),
                part(actions, "actions", (field, entry) -> action(fields, field, entry)),
                fields.text("annex", annex));
    }

    private static Resolution resolution(
            MinutesFields fields, String field, ResolutionEntry entry) {
        return new Resolution(
                fields.required(field + ".text", entry.text()),
                fields.text(field + ".noActionReason", entry.noActionReason()),
                entry.supersedes() == null
                        ? null
                        : entry.supersedes().named(field + ".supersedes"));
    }

    private static ActionItem action(MinutesFields fields, String field, ActionEntry entry) {
        return new ActionItem(
                entry.resolution(),
                fields.text(field + ".task", entry.task()),
                fields.id(field + ".partyId", entry.partyId()),
                entry.assignee() == null ? null : entry.assignee().named(fields, field),
                MinutesFields.time(field + ".dueAt", entry.dueAt()),
                MinutesFields.cadence(field + ".checkEvery", entry.checkEvery()),
                fields.ids(field + ".contributors", entry.contributors()));
    }

    private static <B, T> Part<T> part(
            @Nullable ListOrNone<B> given, String field, Reading<B, T> reading) {
        if (given == null) {
            return Part.absent();
        }
        if (given.none()) {
            return Part.explicitlyNone();
        }
        List<B> entries = MinutesFields.bounded(field, given.entries());
        return Part.of(
                IntStream.range(0, entries.size())
                        .mapToObj(i -> reading.read(field + "[" + i + "]", entries.get(i)))
                        .toList());
    }

    private interface Reading<B, T> {
        T read(String field, B entry);
    }
}
