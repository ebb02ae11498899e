package org.huiyi.action.resolution;

/// The id of what a meeting resolved, derived from the meeting's.
public final class ResolutionsId {
    private static final String PREFIX = "resolutions:";

    private ResolutionsId() {}

    public static String of(String meetingId) {
        return PREFIX + meetingId;
    }
}
