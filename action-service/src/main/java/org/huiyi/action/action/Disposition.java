package org.huiyi.action.action;

/// How the organiser gives an action up.
public enum Disposition {
    SUPERSEDED,
    IMPOSSIBLE;

    ActionStatus status() {
        return switch (this) {
            case SUPERSEDED -> ActionStatus.SUPERSEDED;
            case IMPOSSIBLE -> ActionStatus.IMPOSSIBLE;
        };
    }
}
