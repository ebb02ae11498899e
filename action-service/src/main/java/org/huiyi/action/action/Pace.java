package org.huiyi.action.action;

import java.time.Instant;

/// How far the work is, and when it was last heard of and looked at; both times begin with the assignment.
///
/// @param percent 0 to 100, as last reported
public record Pace(int percent, Instant reportedAt, Instant checkedAt) {
    static Pace from(Instant assignedAt) {
        return new Pace(0, assignedAt, assignedAt);
    }

    Pace reported(int newPercent, Instant at) {
        return new Pace(newPercent, at, checkedAt);
    }

    Pace checked(Instant at) {
        return new Pace(percent, reportedAt, at);
    }
}
