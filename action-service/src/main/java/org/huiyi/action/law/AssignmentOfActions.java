package org.huiyi.action.law;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// An action names who owes it. The minutes refuse an incomplete one at publication; this is the second
/// look, for what comes in over the wire.
@Provision(Rule.R33)
public final class AssignmentOfActions {
    /// House preset: an action counts once its party was told of it; whoever cannot be told in this time is
    /// told by the organiser in another way.
    public static final Duration TOLD_WITHIN = Duration.ofHours(24);

    private static final Duration OFTENEST = Duration.ofSeconds(1);
    private static final Duration SELDOMEST = Duration.ofDays(366);
    private static final Duration FARTHEST = Duration.ofDays(3653);

    private AssignmentOfActions() {}

    /// Names that are blank, in alphabetical order.
    public static Optional<ActionRefusal> incomplete(Map<String, String> named) {
        List<String> missing =
                named.entrySet().stream()
                        .filter(e -> e.getValue().isBlank())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new ActionRefusal.ActionIncomplete(missing));
    }

    /// What no clock of the house can follow: a cadence other than one second to 366 days, and a due time
    /// later than ten years from now. Minutes are refused with it; from elsewhere, and from minutes of before,
    /// it is not taken either.
    public static List<ActionRefusal> beyondBounds(
            @Nullable Duration checkEvery, Instant dueAt, Instant at) {
        var refusals = new ArrayList<ActionRefusal>();
        if (checkEvery != null
                && (checkEvery.compareTo(OFTENEST) < 0 || checkEvery.compareTo(SELDOMEST) > 0)) {
            refusals.add(new ActionRefusal.ActionBeyondBounds("checkEvery"));
        }
        if (dueAt.isAfter(at.plus(FARTHEST))) {
            refusals.add(new ActionRefusal.ActionBeyondBounds("dueAt"));
        }
        return List.copyOf(refusals);
    }

    /// Nobody of the party was told by `dueAt`.
    public static Finding untold(Instant dueAt) {
        return Finding.flag(Rule.R33, "party-not-told", dueAt.toString());
    }

    /// What alone told the party came back at `at`.
    public static Finding returned(Instant at) {
        return Finding.flag(Rule.R33, "notice-returned", at.toString());
    }

    /// Telling somebody in another way than by mail is put in writing.
    public static Optional<ActionRefusal> withoutNote(String actionId, @Nullable String note) {
        return note == null || note.isBlank()
                ? Optional.of(new SteeringRefusal.ToldWithoutNote(actionId))
                : Optional.empty();
    }

    /// A due time that has passed when the action is assigned is accepted and remarked on.
    public static List<Finding> remarks(Instant dueAt, Instant assignedAt) {
        return dueAt.isAfter(assignedAt)
                ? List.of()
                : List.of(Finding.flag(Rule.R33, "due-in-the-past", dueAt.toString()));
    }
}
