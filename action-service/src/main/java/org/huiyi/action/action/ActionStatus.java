package org.huiyi.action.action;

/// The status as callers see it.
public enum ActionStatus {
    ASSIGNED,
    ACCEPTED,
    CONTESTED,
    IN_PROGRESS,
    OVERDUE,
    COMPLETED,
    VERIFIED
}
