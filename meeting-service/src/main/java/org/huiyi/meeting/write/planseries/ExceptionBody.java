package org.huiyi.meeting.write.planseries;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.huiyi.meeting.write.Limits;
import org.jspecify.annotations.Nullable;

/// A date on which a series is not held as its rhythm has it, known from the outset.
///
/// @param movedTo the start, local or an instant; left out, the date is skipped
record ExceptionBody(
        @NotNull LocalDate date,
        @Size(max = Limits.TEXT) @Nullable String reason,
        @Size(max = 64) @Nullable String movedTo) {}
