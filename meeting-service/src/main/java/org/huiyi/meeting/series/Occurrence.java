package org.huiyi.meeting.series;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// One date of a series and the meeting that is held for it.
///
/// @param timetable as the rhythm has it
/// @param deviation null when it is held so
public record Occurrence(
        LocalDate date, String meetingId, Timetable timetable, @Nullable Deviation deviation) {
    /// When it is to be held; empty when it is skipped.
    public Optional<Timetable> planned() {
        return deviation == null
                ? Optional.of(timetable)
                : Optional.ofNullable(deviation.movedTo());
    }

    public boolean isSkipped() {
        return deviation != null && deviation.isSkip();
    }

    Occurrence with(Deviation changed) {
        return new Occurrence(date, meetingId, timetable, changed);
    }

    /// Whether it is skipped already, or moved to that very time.
    public boolean alreadyIs(Deviation wanted) {
        return deviation != null && Objects.equals(deviation.movedTo(), wanted.movedTo());
    }
}
