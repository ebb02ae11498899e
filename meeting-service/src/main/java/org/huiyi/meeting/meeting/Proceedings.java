package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.CourseEvent.*;

/// What came up while the meeting was held.
public record Proceedings(
        List<Suspension> suspensions,
        Incidents incidents,
        Disagreements disagreements,
        ImportantMatters matters) {
    public static final Proceedings NONE =
            new Proceedings(List.of(), Incidents.NONE, Disagreements.NONE, ImportantMatters.NONE);

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

    Proceedings after(IncidentEvent event) {
        return new Proceedings(suspensions, incidents.after(event), disagreements, matters);
    }

    Proceedings after(DisagreementEvent event) {
        return new Proceedings(suspensions, incidents, disagreements.after(event), matters);
    }

    Proceedings after(MatterEvent event) {
        return new Proceedings(suspensions, incidents, disagreements, matters.after(event));
    }

    /// A suspension lasts no longer than the meeting.
    Proceedings endedAt(Instant at) {
        return with(suspensions.stream().map(s -> s.until(at)).toList());
    }

    private Proceedings suspend(Suspension begun) {
        return with(Stream.concat(suspensions.stream(), Stream.of(begun)).toList());
    }

    private Proceedings with(List<Suspension> changed) {
        return new Proceedings(changed, incidents, disagreements, matters);
    }

    private static Instant turn(Suspension suspension) {
        return suspension.to() == null ? suspension.from() : suspension.to();
    }
}
