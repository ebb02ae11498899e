package org.huiyi.action.action;

import java.util.Collection;
import org.huiyi.action.law.OutcomeOfResolutions.Fate;
import org.jspecify.annotations.Nullable;

/// The status as callers see it.
public enum ActionStatus {
    ASSIGNED,
    ACCEPTED,
    CONTESTED,
    IN_PROGRESS,
    OVERDUE,
    COMPLETED,
    VERIFIED,
    SUPERSEDED,
    IMPOSSIBLE;

    /// What that means for the resolution it carries out.
    ///
    /// @param successor what took its place, where something did
    /// @param siblings the actions of that resolution
    public Fate fate(@Nullable String successor, Collection<String> siblings) {
        return this == SUPERSEDED && siblings.contains(String.valueOf(successor))
                ? Fate.REPLACED
                : fate();
    }

    private Fate fate() {
        return switch (this) {
            case ASSIGNED, ACCEPTED, CONTESTED, IN_PROGRESS, OVERDUE, COMPLETED -> Fate.OWED;
            case VERIFIED -> Fate.DONE;
            case SUPERSEDED -> Fate.SUPERSEDED;
            case IMPOSSIBLE -> Fate.IMPOSSIBLE;
        };
    }
}
