package org.huiyi.action.action;

import java.time.Instant;
import java.util.Optional;

/// How far the work is, and what is expected by when.
///
/// @param percent 0 to 100, as last told
/// @param completion by the due time
/// @param report of whoever owes the action (R47); runs from when they were told, acceptance or the last report
/// @param check of the organiser (R34); runs from when the party was told or the last check
public record Pace(int percent, Expected completion, Expected report, Expected check) {
    static Pace from(Instant assignedAt, Item item) {
        return new Pace(
                0,
                Expected.reminded(assignedAt, Optional.of(item.dueAt())),
                Expected.reminded(assignedAt, item.cadence().next(assignedAt)),
                Expected.unreminded(assignedAt, item.cadence().next(assignedAt)));
    }

    /// Nothing but completion is expected of somebody who was not told.
    static Pace untold(Instant assignedAt, Item item) {
        var nothing = Expected.unreminded(assignedAt, Optional.empty());
        return new Pace(
                0, Expected.reminded(assignedAt, Optional.of(item.dueAt())), nothing, nothing);
    }

    Pace at(int newPercent) {
        return new Pace(newPercent, completion, report, check);
    }

    Pace completing(Expected newCompletion) {
        return new Pace(percent, newCompletion, report, check);
    }

    Pace reporting(Expected newReport) {
        return new Pace(percent, completion, newReport, check);
    }

    /// While nobody was told.
    Pace suspended() {
        return new Pace(percent, completion, report.suspended(), check.suspended());
    }

    Pace checking(Expected newCheck) {
        return new Pace(percent, completion, report, newCheck);
    }
}
