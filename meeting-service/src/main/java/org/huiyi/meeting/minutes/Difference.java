package org.huiyi.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Resolution;
import org.huiyi.meeting.minutes.Contents.Superseded;
import org.jspecify.annotations.Nullable;

/// What one edition says that the one before did not, and the other way round. Who wrote a text is no
/// difference.
public record Difference(List<Change> changes) {
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    public enum Section {
        POINT,
        RESOLUTION,
        ACTION,
        ANNEX
    }

    /// @param number its place from 1, of something removed the place it had; an action's own number
    /// @param before null of something added
    /// @param after null of something removed
    /// @param action the action that came or went
    public record Change(
            Kind kind,
            Section section,
            int number,
            @Nullable Personal before,
            @Nullable Personal after,
            @Nullable ActionItem action) {}

    public static Difference between(Edition before, Edition after) {
        Contents old = before.contents();
        Contents now = after.contents();
        return new Difference(
                Stream.of(
                                texts(
                                        Section.POINT,
                                        old.points().entries(),
                                        now.points().entries()),
                                texts(Section.RESOLUTION, lines(old), lines(now)),
                                actions(before, after),
                                annex(old.annex(), now.annex()))
                        .flatMap(List::stream)
                        .toList());
    }

    /// What may be told without the annex.
    public Difference withoutAnnex() {
        return new Difference(changes.stream().filter(c -> c.section() != Section.ANNEX).toList());
    }

    private static List<Personal> lines(Contents contents) {
        return contents.resolutions().entries().stream().map(Difference::line).toList();
    }

    /// A resolution with what it took the place of and why nobody has to do anything about it: all of it is
    /// its text.
    private static Personal line(Resolution resolution) {
        Personal text = resolution.text();
        return text.text() == null
                ? text
                : Personal.of(
                        text.person(),
                        before(resolution.supersedes())
                                + text.text()
                                + because(resolution.noActionReason()));
    }

    private static String before(@Nullable Superseded earlier) {
        return earlier == null ? "" : earlier + " → ";
    }

    private static String because(@Nullable Personal why) {
        return why == null || why.text() == null ? "" : " (" + why.text() + ")";
    }

    private static List<Change> texts(Section section, List<Personal> old, List<Personal> now) {
        var gone = unmatched(old, now);
        var come = unmatched(now, old);
        var changes = new ArrayList<Change>();
        for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
            Personal before = gone.contains(i) ? old.get(i) : null;
            Personal after = come.contains(i) ? now.get(i) : null;
            change(section, i + 1, before, after).ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<Change> change(
            Section section, int number, @Nullable Personal before, @Nullable Personal after) {
        if (before == null && after == null) {
            return Optional.empty();
        }
        Kind kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
        return Optional.of(new Change(kind, section, number, before, after, null));
    }

    /// The places of what `others` do not say, each of theirs standing for one only.
    private static List<Integer> unmatched(List<Personal> texts, List<Personal> others) {
        var free = new ArrayList<>(others.stream().map(Contents::inNobodysName).toList());
        return IntStream.range(0, texts.size())
                .filter(i -> !free.remove(Contents.inNobodysName(texts.get(i))))
                .boxed()
                .toList();
    }

    private static List<Change> actions(Edition before, Edition after) {
        return Stream.concat(
                        missing(before, after).map(one -> one.change(Kind.REMOVED)),
                        missing(after, before).map(one -> one.change(Kind.ADDED)))
                .toList();
    }

    private static Stream<Item> missing(Edition from, Edition in) {
        return IntStream.range(0, from.actionNumbers().size())
                .filter(i -> !in.actionNumbers().contains(from.actionNumbers().get(i)))
                .mapToObj(i ->
                        new Item(
                                from.actionNumbers().get(i),
                                from.contents().actions().entries().get(i)));
    }

    private record Item(int number, ActionItem action) {
        Change change(Kind kind) {
            boolean added = kind == Kind.ADDED;
            return new Change(
                    kind,
                    Section.ACTION,
                    number,
                    added ? null : action.task(),
                    added ? action.task() : null,
                    action);
        }
    }

    private static List<Change> annex(@Nullable Personal old, @Nullable Personal now) {
        return texts(
                Section.ANNEX, Stream.ofNullable(old).toList(), Stream.ofNullable(now).toList());
    }
}
