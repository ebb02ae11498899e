package org.huiyi.meeting.series;

import java.time.LocalDate;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// An occurrence that is not held as the rhythm has it.
///
/// @param date the one of the rhythm, by which the occurrence stays known
/// @param reason may be missing where the series was planned so from the outset
/// @param movedTo null when it is skipped
public record Deviation(LocalDate date, @Nullable Personal reason, @Nullable Timetable movedTo) {
    boolean isSkip() {
        return movedTo == null;
    }
}
