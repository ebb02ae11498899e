package org.huiyi.meeting.meeting;

import org.jspecify.annotations.Nullable;

/// What a party owes the meeting.
///
/// @param person the id of the person it falls to, or null
/// @param department the department it falls to, or null
public record Duty(Kind kind, @Nullable String person, @Nullable String department) {
    public enum Kind {
        INFORMATION,
        DECISION,
        RESOURCE,
        OTHER
    }
}
