package org.huiyi.local.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huiyi.local.Ports;

/// Overdue minutes as the history has them.
record Declared(Instant dueAt, Instant recordedAt) {

    static Optional<Declared> of(Ports ports, Played meeting) {
        try (var history = Histories.of("meeting", ports)) {
            return history
                    .texts(
                            """
                            select (payload ->> 'dueAt') || ' ' ||
                                   to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                            from event where aggregate_id = ? and event_type = 'minutes.MinutesOverdue'\
                            """,
                            "minutes:" + meeting.id())
                    .stream()
                    .map(text -> text.split(" "))
                    .map(pair -> new Declared(Instant.parse(pair[0]), Instant.parse(pair[1])))
                    .findFirst();
        }
    }

    static int count(Ports ports, Played meeting, String eventType) {
        try (var history = Histories.of("meeting", ports)) {
            return history.texts(
                            "select event_id from event where aggregate_id = ? and event_type = ?",
                            "minutes:" + meeting.id(),
                            eventType)
                    .size();
        }
    }

    Duration late() {
        return Duration.between(dueAt, recordedAt);
    }
}
