package org.huiyi.meeting.history;

import java.time.Instant;
import java.util.Optional;
import org.huiyi.contracts.decision.Event;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesAmended;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesPublished;
import org.jspecify.annotations.Nullable;

/// When editions of minutes were recorded. What an edition tells of its meeting is what was on record then.
public final class RecordedEditions {
    private static final int NONE = 0;

    private RecordedEditions() {}

    /// @param edition null asks for the newest
    public static Optional<Instant> recordedAt(Past<Minutes> minutes, @Nullable Integer edition) {
        return minutes.events().stream()
                .filter(event -> isWanted(number(event.payload()), edition))
                .map(RecordedEvent::recordedAt)
                .reduce((_, newest) -> newest);
    }

    private static boolean isWanted(int number, @Nullable Integer edition) {
        return number != NONE && (edition == null || edition == number);
    }

    private static int number(Event event) {
        return switch (event) {
            case MinutesPublished _ -> 1;
            case MinutesAmended e -> e.edition();
            default -> NONE;
        };
    }
}
