package org.huiyi.meeting.translation;

import org.huiyi.bridge.Announcement;
import org.huiyi.contracts.wire.ActionRequest;
import org.huiyi.contracts.wire.NoticeRequest;
import org.huiyi.contracts.wire.Topics;

/// Addresses what another service is asked to do; the type is the record's name: `notice.Convening.v1`.
final class Requests {
    private Requests() {}

    static Announcement of(NoticeRequest request) {
        return new Announcement(
                Topics.NOTIFICATION_REQUESTS,
                request.meetingId(),
                "notice." + name(request),
                request);
    }

    /// @param thing tells apart the requests that one event leads to
    static Announcement of(NoticeRequest request, String thing) {
        return new Announcement(
                Topics.NOTIFICATION_REQUESTS,
                request.meetingId(),
                "notice." + name(request),
                request,
                thing);
    }

    /// @param item tells apart the actions of one publication
    static Announcement of(ActionRequest request, int item) {
        return new Announcement(
                Topics.ACTION_REQUESTS,
                request.meetingId(),
                "action." + name(request),
                request,
                String.valueOf(item));
    }

    private static String name(Object request) {
        return request.getClass().getSimpleName().replaceFirst("V(\\d+)$", ".v$1");
    }
}
