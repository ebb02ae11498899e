package org.huiyi.meeting.write;

import jakarta.validation.constraints.Size;
import org.huiyi.meeting.meeting.Purpose.Smart;
import org.jspecify.annotations.Nullable;

/// The optional checklist of a purpose as callers give it.
public record SmartBody(
        @Size(max = Limits.TEXT) @Nullable String specific,
        @Size(max = Limits.TEXT) @Nullable String measurable,
        @Size(max = Limits.TEXT) @Nullable String achievable,
        @Size(max = Limits.TEXT) @Nullable String relevant,
        @Size(max = Limits.TEXT) @Nullable String timeBound) {
    public Smart smart() {
        return new Smart(specific, measurable, achievable, relevant, timeBound);
    }
}
