package org.huiyi.meeting.minutes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// What minutes say. Free text belongs to its author; the annex is the sensitive part, which is not sent
/// with the rest. A draft may be incomplete, so nearly everything may be missing.
public record Contents(
        Part<Personal> points,
        Part<Resolution> resolutions,
        Part<ActionItem> actions,
        @Nullable Personal annex) {
    public static Contents empty() {
        return new Contents(Part.absent(), Part.absent(), Part.absent(), null);
    }

    /// The same words without their authors: equal to what says the same.
    public Contents inNobodysName() {
        return new Contents(
                points.map(Contents::inNobodysName),
                resolutions.map(Resolution::inNobodysName),
                actions.map(ActionItem::inNobodysName),
                nobodys(annex));
    }

    /// A text that was erased equals none but those of the same author.
    static Personal inNobodysName(Personal text) {
        return text.text() == null ? text : Personal.of("", text.text());
    }

    private static @Nullable Personal nobodys(@Nullable Personal text) {
        return text == null ? null : inNobodysName(text);
    }

    /// The part that is sent to everybody.
    public Contents withoutAnnex() {
        return new Contents(points, resolutions, actions, null);
    }

    /// @param noActionReason why nobody has to do anything about it
    /// @param supersedes what was resolved before and holds no more; null where nothing, and in records from
    ///     before it was kept
    public record Resolution(
            Personal text, @Nullable Personal noActionReason, @Nullable Superseded supersedes) {
        private Resolution inNobodysName() {
            return new Resolution(
                    Contents.inNobodysName(text), nobodys(noActionReason), supersedes);
        }
    }

    /// A resolution that lost its place.
    ///
    /// @param resolution its number in that meeting
    public record Superseded(String meetingId, int resolution) {
        @Override
        public String toString() {
            return meetingId + "/" + resolution;
        }
    }

    /// @param resolution the number of the resolution it carries out, from 1
    /// @param partyId the party that is accountable
    /// @param checkEvery how often progress is looked at; null leaves it to the policy
    /// @param contributors parties and persons who help and owe nothing; null where there are none
    public record ActionItem(
            @Nullable Integer resolution,
            @Nullable Personal task,
            @Nullable String partyId,
            @Nullable Assignee assignee,
            @Nullable Instant dueAt,
            @Nullable Duration checkEvery,
            @Nullable List<String> contributors) {
        public ActionItem {
            contributors =
                    contributors == null || contributors.isEmpty()
                            ? null
                            : List.copyOf(contributors);
        }

        public List<String> helpers() {
            return contributors == null ? List.of() : contributors;
        }

        /// The same for another resolution.
        ActionItem of(@Nullable Integer other) {
            return new ActionItem(other, task, partyId, assignee, dueAt, checkEvery, contributors);
        }

        private ActionItem inNobodysName() {
            return new ActionItem(
                    resolution, nobodys(task), partyId, assignee, dueAt, checkEvery, contributors);
        }
    }

    /// Who does the work: a person or a department, not both.
    public record Assignee(@Nullable String person, @Nullable String department) {
        public static Assignee person(String id) {
            return new Assignee(id, null);
        }

        /// Exactly one of the two is named.
        public boolean isNamed() {
            return isGiven(person) != isGiven(department);
        }

        private static boolean isGiven(@Nullable String name) {
            return name != null && !name.isBlank();
        }
    }
}
