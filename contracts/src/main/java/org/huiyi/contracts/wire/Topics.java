package org.huiyi.contracts.wire;

/// The names of the Kafka topics. Public topics carry announcements, request topics carry what another
/// service of the house needs to do its work.
public final class Topics {
    public static final String MEETING_EVENTS = "meeting.events.v1";
    public static final String ACTION_EVENTS = "action.events.v1";
    public static final String NOTIFICATION_EVENTS = "notification.events.v1";
    public static final String ACTION_REQUESTS = "action.requests.v1";
    public static final String NOTIFICATION_REQUESTS = "notification.requests.v1";

    private Topics() {}
}
