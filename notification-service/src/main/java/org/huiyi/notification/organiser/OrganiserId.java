package org.huiyi.notification.organiser;

/// Derived from the meeting's id.
public final class OrganiserId {
    private OrganiserId() {}

    public static String of(String meetingId) {
        return "organiser:" + meetingId;
    }
}
