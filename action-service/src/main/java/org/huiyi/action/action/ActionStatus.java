package org.huiyi.action.action;

import org.huiyi.action.law.OutcomeOfResolutions.Fate;

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
    public Fate fate() {
        return switch (this) {
            case ASSIGNED, ACCEPTED, CONTESTED, IN_PROGRESS, OVERDUE, COMPLETED -> Fate.OWED;
            case VERIFIED -> Fate.DONE;
            case SUPERSEDED -> Fate.SUPERSEDED;
            case IMPOSSIBLE -> Fate.IMPOSSIBLE;
        };
    }
}
