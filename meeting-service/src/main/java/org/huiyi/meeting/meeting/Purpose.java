package org.huiyi.meeting.meeting;

import org.jspecify.annotations.Nullable;

/// What the meeting is for, and how one will tell that it was reached.
public record Purpose(String statement, @Nullable String successMeasure, @Nullable Smart smart) {
    /// An optional checklist; a null is unanswered.
    public record Smart(
            @Nullable String specific,
            @Nullable String measurable,
            @Nullable String achievable,
            @Nullable String relevant,
            @Nullable String timeBound) {}
}
