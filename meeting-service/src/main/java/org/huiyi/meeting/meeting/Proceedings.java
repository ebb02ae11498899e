package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.CourseEvent.*;

/// What came up while the meeting was held.
public record Proceedings(List<Suspension> suspensions) {
    public static final Proceedings NONE = new Proceedings(List.of());

    /// The last suspension or resumption.
    Optional<Instant> lastTurn() {
        return suspensions.isEmpty() ? Optional.empty() : Optional.of(turn(suspensions.getLast()));
    }

    Proceedings after(CourseEvent event) {
        return switch (event) {
            case MeetingSuspended e -> suspend(new Suspension(e.suspendedAt(), null, e.reason()));
            case MeetingResumed e -> endedAt(e.resumedAt());
        };
    }

    /// A suspension lasts no longer than the meeting.
    Proceedings endedAt(Instant at) {
        return new Proceedings(suspensions.stream().map(s -> s.until(at)).toList());
    }

    private Proceedings suspend(Suspension begun) {
        return new Proceedings(Stream.concat(suspensions.stream(), Stream.of(begun)).toList());
    }

    private static Instant turn(Suspension suspension) {
        return suspension.to() == null ? suspension.from() : suspension.to();
    }
}
