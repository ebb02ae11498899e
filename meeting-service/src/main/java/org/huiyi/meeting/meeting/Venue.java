package org.huiyi.meeting.meeting;

import org.jspecify.annotations.Nullable;

/// Where the meeting is held; a hybrid one has both.
public record Venue(@Nullable String place, @Nullable String onlineLink) {
    public boolean isKnown() {
        return isGiven(place) || isGiven(onlineLink);
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
