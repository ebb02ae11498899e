package org.huiyi.meeting.meeting;

import java.time.Instant;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Confirmed;
import org.huiyi.meeting.meeting.Meeting.Convened;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Meeting.Scheduled;
import org.huiyi.meeting.meeting.Meeting.UnderWay;
import org.jspecify.annotations.Nullable;

/// When it was held: each null as long as it did not begin, or did not end.
public record HeldTime(@Nullable Instant startedAt, @Nullable Instant endedAt) {
    private static final HeldTime NOT_YET = new HeldTime(null, null);

    /// Of the session that these minutes tell of, or of the whole meeting.
    public static HeldTime of(Registered meeting, int session) {
        return meeting.plan()
                .proceedings()
                .sessions()
                .told(session)
                .map(one -> new HeldTime(one.startedAt(), one.endedAt()))
                .orElseGet(() -> of(meeting));
    }

    public static HeldTime of(Registered meeting) {
        return switch (meeting) {
            case UnderWay m -> new HeldTime(m.startedAt(), null);
            case Ended(_, var course, _) -> new HeldTime(course.startedAt(), course.endedAt());
            case Closed(_, var course, _) -> new HeldTime(course.startedAt(), course.endedAt());
            case Scheduled _, Convened _, Confirmed _, Cancelled _ -> NOT_YET;
        };
    }

    public boolean hasBegun() {
        return startedAt != null;
    }

    /// Whether something that lasted from then until then reaches into it.
    ///
    /// @param to null while it lasts
    boolean overlaps(Instant from, @Nullable Instant to) {
        return (endedAt == null || from.isBefore(endedAt))
                && (to == null || startedAt == null || to.isAfter(startedAt));
    }
}
