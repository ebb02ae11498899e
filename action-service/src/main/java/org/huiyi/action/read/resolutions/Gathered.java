package org.huiyi.action.read.resolutions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyi.action.law.OutcomeOfResolutions;
import org.huiyi.action.law.OutcomeOfResolutions.Fate;
import org.huiyi.action.law.OutcomeOfResolutions.Outcome;
import org.huiyi.action.read.resolutions.ResolutionRows.Action;
import org.huiyi.action.read.resolutions.ResolutionRows.Kept;
import org.jspecify.annotations.Nullable;

/// Everything known of one resolution.
///
/// @param kept null where the minutes were published before resolutions were told here
/// @param actions also those that the reader may not see
record Gathered(String meetingId, int number, @Nullable Kept kept, List<Action> actions) {
    boolean isVisible() {
        return kept != null && kept.visible() || actions.stream().anyMatch(Action::visible);
    }

    /// @param text null where the reader may not know it
    ResolutionRow row(@Nullable String text) {
        return new ResolutionRow(
                meetingId,
                number,
                text,
                fates().contains(Fate.OWED),
                outcome(),
                Stream.concat(successors(), reversals().stream()).toList(),
                actions.stream().filter(Action::visible).map(Action::action).toList());
    }

    private Outcome outcome() {
        return OutcomeOfResolutions.of(
                fates(), kept != null && kept.noted(), !reversals().isEmpty());
    }

    private List<Fate> fates() {
        var ids = actions.stream().map(one -> one.action().id()).toList();
        return actions.stream()
                .map(Action::action)
                .map(action -> action.status().fate(action.by(), ids))
                .toList();
    }

    private Stream<String> successors() {
        return actions.stream()
                .map(one -> one.action().by())
                .filter(Objects::nonNull)
                .distinct()
                .sorted();
    }

    private List<String> reversals() {
        return kept == null ? List.of() : kept.supersededBy();
    }
}
